/** The made-up story that the small apps of each framework show, and what may happen to it. */

/** What a paragraph's source says of itself; the engine marks these words, whatever stands around them. */
export const SOURCE = 'Two officials familiar with the talks';

/** How a paragraph's markup divides its text. */
export const SHAPES = ['plain', 'bold', 'linked', 'late', 'none'] as const;
export type Shape = (typeof SHAPES)[number];

export interface Paragraph {
  readonly id: number;
  readonly shape: Shape;
  readonly place: string;
  readonly day: string;
}

export interface Story {
  readonly route: 'story' | 'gallery';
  readonly paragraphs: readonly Paragraph[];
  /** Text between two paragraphs that comes and goes. */
  readonly note: string | null;
  /** HTML that the page puts in as it is. */
  readonly html: string;
}

/** One change, as numbers so that any sequence can be generated and shrunk. */
export interface Step {
  readonly change: keyof typeof CHANGES;
  readonly at: number;
  readonly to: number;
}

const PLACES = ['Port Ellery', 'Sandvik', 'Marrow Bay', 'Tolland', 'Upper Wexcombe'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

const pick = <T>(values: readonly T[], at: number): T => values[at % values.length] as T;

function paragraph(id: number, seed: number): Paragraph {
  return { id, shape: pick(SHAPES, seed), place: pick(PLACES, seed + id), day: pick(DAYS, seed) };
}

export const FIRST_STORY: Story = {
  route: 'story',
  paragraphs: [0, 1, 2, 3].map((id) => paragraph(id, id)),
  note: null,
  html: markup(0),
};

function markup(seed: number): string {
  return `${SOURCE} said the ferry to ${pick(PLACES, seed)} would stop. <i>It runs on ${pick(DAYS, seed)}.</i> ${SOURCE} denied it.`;
}

function replaced(paragraphs: readonly Paragraph[], at: number, change: (old: Paragraph) => Paragraph[]): Paragraph[] {
  const index = paragraphs.length === 0 ? -1 : at % paragraphs.length;
  return paragraphs.flatMap((old, position) => (position === index ? change(old) : [old]));
}

function nextId(story: Story): number {
  return Math.max(-1, ...story.paragraphs.map(({ id }) => id)) + 1;
}

function moved(paragraphs: readonly Paragraph[], from: number, to: number): Paragraph[] {
  const rest = [...paragraphs];
  const [taken] = rest.splice(from % Math.max(1, rest.length), 1);
  if (taken) rest.splice(to % (rest.length + 1), 0, taken);
  return rest;
}

const CHANGES = {
  place: (story: Story, at: number, to: number): Story => ({
    ...story,
    paragraphs: replaced(story.paragraphs, at, (old) => [{ ...old, place: pick(PLACES, to) }]),
  }),
  day: (story: Story, at: number, to: number): Story => ({
    ...story,
    paragraphs: replaced(story.paragraphs, at, (old) => [{ ...old, day: pick(DAYS, to) }]),
  }),
  shape: (story: Story, at: number, to: number): Story => ({
    ...story,
    paragraphs: replaced(story.paragraphs, at, (old) => [{ ...old, shape: pick(SHAPES, to) }]),
  }),
  insert: (story: Story, at: number, to: number): Story => ({
    ...story,
    paragraphs: moved([...story.paragraphs, paragraph(nextId(story), to)], story.paragraphs.length, at),
  }),
  remove: (story: Story, at: number): Story => ({ ...story, paragraphs: replaced(story.paragraphs, at, () => []) }),
  move: (story: Story, at: number, to: number): Story => ({ ...story, paragraphs: moved(story.paragraphs, at, to) }),
  reverse: (story: Story): Story => ({ ...story, paragraphs: story.paragraphs.toReversed() }),
  note: (story: Story, at: number): Story => ({
    ...story,
    note: story.note === null ? `${SOURCE} said it was closed on ${pick(DAYS, at)}.` : null,
  }),
  html: (story: Story, at: number): Story => ({ ...story, html: markup(at) }),
  route: (story: Story): Story => ({ ...story, route: story.route === 'story' ? 'gallery' : 'story' }),
} as const satisfies Record<string, (story: Story, at: number, to: number) => Story>;

export const CHANGE_NAMES = Object.keys(CHANGES) as (keyof typeof CHANGES)[];

/** The story after a change. */
export function apply(story: Story, { change, at, to }: Step): Story {
  return CHANGES[change](story, at, to);
}

/** A small app that shows a story in an element, by one of the frameworks. */
export interface App {
  /** Shows another story, and returns when the framework has written it into the page. */
  show(story: Story): Promise<void>;
  unmount(): void;
}

export type Mount = (container: Element, story: Story) => App;
