/**
 * Takes the place of `webextension-polyfill` in tests of our own pages: storage in memory that is as late, as refusing
 * and as talkative as that of browsers, and the English texts.
 */
import messages from '../../_locales/en/messages.json';

type Entries = Record<string, unknown>;
type Listener = () => unknown;

/** How much synced storage takes, in bytes. */
const QUOTA = 102_400;
const QUOTA_PER_ITEM = 8192;

class Area {
  private entries: Entries = {};
  private readonly listeners = new Set<Listener>();
  readonly onChanged = {
    addListener: (listener: Listener) => void this.listeners.add(listener),
    removeListener: (listener: Listener) => void this.listeners.delete(listener),
  };

  constructor(
    private readonly world: BrowserStorage,
    private readonly isSynced: boolean,
  ) {}

  /** As it is at this moment. */
  get now(): Entries {
    return structuredClone(this.entries);
  }

  async get(): Promise<Entries> {
    await this.world.later();
    if (this.world.isUnreadable) throw new Error('An unexpected error occurred');
    return this.now;
  }

  set(changes: Entries): Promise<void> {
    return this.write({ ...this.entries, ...structuredClone(changes) }, () => ({ ...this.entries, ...changes }));
  }

  remove(keys: string | readonly string[]): Promise<void> {
    const gone = new Set([keys].flat());
    const rest = () => Object.fromEntries(Object.entries(this.entries).filter(([key]) => !gone.has(key)));
    return this.write(rest(), rest);
  }

  clear(): Promise<void> {
    return this.write({}, () => ({}));
  }

  /** Puts everything back to how it is in a new profile, and tells nobody. */
  forget(): void {
    this.entries = {};
    this.listeners.clear();
  }

  private async write(planned: Entries, change: () => Entries): Promise<void> {
    const refused = this.world.refuses() || (this.isSynced && isTooLarge(planned));
    if (!refused) this.world.accepted += 1;
    await this.world.later();
    if (refused) throw new Error('QUOTA_BYTES quota exceeded');
    const before = JSON.stringify(this.entries);
    this.entries = structuredClone(change());
    // Browsers tell of changes only, to all windows, and in their own time.
    if (JSON.stringify(this.entries) !== before)
      for (const listener of this.listeners) void this.world.later().then(listener);
    await this.world.later();
  }
}

function isTooLarge(entries: Entries): boolean {
  const sizes = Object.entries(entries).map(([key, value]) => key.length + JSON.stringify(value).length);
  return sizes.some((size) => size > QUOTA_PER_ITEM) || sizes.reduce((sum, size) => sum + size, 0) > QUOTA;
}

class BrowserStorage {
  readonly sync = new Area(this, true);
  readonly local = new Area(this, false);
  private delays: readonly number[] = [0];
  private turn = 0;
  private refusing = 0;
  /** How often something was written since the start: browsers allow 120 times a minute. */
  writes = 0;
  /** How many of them were taken, or will be when they come to storage. */
  accepted = 0;
  /** Reading fails. */
  isUnreadable = false;
  private waiting = 0;

  /** @param delays microtasks that each step takes, one after the other, over and over */
  start(delays: readonly number[]): void {
    this.delays = delays;
    this.turn = 0;
    this.refusing = 0;
    this.writes = 0;
    this.accepted = 0;
    this.isUnreadable = false;
    this.sync.forget();
    this.local.forget();
  }

  /** The next writes fail. */
  refuse(writes: number): void {
    this.refusing = writes;
  }

  refuses(): boolean {
    this.writes += 1;
    if (this.refusing === 0) return false;
    this.refusing -= 1;
    return true;
  }

  /** True when nothing is on its way. */
  get isIdle(): boolean {
    return this.waiting === 0;
  }

  async later(): Promise<void> {
    this.waiting += 1;
    const steps = this.delays[this.turn++ % this.delays.length] ?? 0;
    for (let step = 0; step < steps; step++) await null;
    this.waiting -= 1;
  }
}

export const storage = new BrowserStorage();

function getMessage(key: string, words: readonly string[] = []): string {
  if (key === '@@bidi_dir') return 'ltr';
  const message = (messages as Readonly<Record<string, { message: string }>>)[key]?.message ?? '';
  return message.replace(/\$(\d)/g, (_, place) => words[place - 1] ?? '');
}

export default {
  storage,
  i18n: { getMessage },
  commands: { getAll: async () => [{ name: 'next-mark', shortcut: 'Alt+Shift+K' }] },
  runtime: { id: 'on-record', getManifest: () => ({ version: '1.2.3' }) },
  // Access to websites is given, and stays.
  permissions: { contains: async () => true, onAdded: { addListener() {} }, onRemoved: { addListener() {} } },
};
