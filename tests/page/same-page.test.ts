import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Reader } from '../../src/content/reader';
import type { RuleId } from '../../src/rules';
import { mountPreact } from './frameworks/preact';
import { mountReact } from './frameworks/react';
import {
  type App,
  apply,
  CHANGE_NAMES,
  FIRST_STORY,
  type Mount,
  SOURCE,
  type Step,
  type Story,
} from './frameworks/story';
import { mountSvelte } from './frameworks/svelte';
import { mountVue } from './frameworks/vue';
import { PARAGRAPH } from './page';

const FRAMEWORKS: readonly (readonly [string, Mount])[] = [
  ['React', mountReact],
  ['Preact', mountPreact],
  ['Vue', mountVue],
  ['Svelte', mountSvelte],
];

/** So many apps stand in one page, each with a sequence of its own: waiting for the marks is done for all at once. */
const APPS = 20;
const STEPS = 5;
const PAGES = 26;
/** Milliseconds for all pages of a framework. */
const PATIENCE = 480_000;
/** So many paragraphs have to fit on the screen: what is off screen is not painted. */
const SMALL = 'main, aside { font-size: 1px; line-height: 1px; columns: 12; column-gap: 0; margin: 0 }';

const ON: ReadonlySet<RuleId> = new Set(['anonymous']);
const OFF: ReadonlySet<RuleId> = new Set();

/** An app in the article, and the same app in a part of the page that is never read. */
interface Pair {
  readonly read: Element;
  readonly control: Element;
  readonly apps: readonly [App, App];
  story: Story;
}

const errors: string[] = [];
const noteError = (event: ErrorEvent) => errors.push(event.message);
const style = document.createElement('style');
style.textContent = SMALL;

beforeAll(() => {
  document.head.append(style);
  addEventListener('error', noteError);
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...parts) => void errors.push(parts.join(' ')));
  }
});

afterAll(() => {
  style.remove();
  removeEventListener('error', noteError);
  vi.restoreAllMocks();
});

/** Puts pairs of apps into a page and reads it, all marks of anonymous sources on. */
async function openPage(mount: Mount, pairs: number): Promise<{ pairs: Pair[]; reader: Reader; close(): void }> {
  document.body.innerHTML = `<main>${PARAGRAPH.repeat(12)}</main><aside></aside>`;
  const [main, aside] = document.body.children as unknown as [Element, Element];
  const opened = Array.from({ length: pairs }, (): Pair => {
    const read = main.appendChild(document.createElement('div'));
    const control = aside.appendChild(document.createElement('div'));
    return { read, control, apps: [mount(read, FIRST_STORY), mount(control, FIRST_STORY)], story: FIRST_STORY };
  });
  const reader = new Reader(() => {});
  reader.display.setRules(ON);
  await reader.scan();
  return {
    pairs: opened,
    reader,
    close() {
      reader.stop();
      for (const { apps } of opened) for (const app of apps) app.unmount();
    },
  };
}

async function take(pair: Pair, step: Step | undefined): Promise<void> {
  if (step === undefined) return;
  pair.story = apply(pair.story, step);
  for (const app of pair.apps) await app.show(pair.story);
}

/** An element's nodes as text, each text node by itself, or joined and without our marks. */
function outline(node: Node, joined: boolean): string {
  if (node instanceof Text) return joined ? node.data : `[${node.data}]`;
  if (node instanceof Comment) return `<!--${node.data}-->`;
  const inside = [...node.childNodes].map((child) => outline(child, joined)).join('');
  if (!(node instanceof Element) || (joined && node.localName === 'on-record-mark')) return inside;
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).join('');
  return `<${node.localName}${attributes}>${inside}</${node.localName}>`;
}

/** Text with the marked stretches in angle quotes; marks that touch count as one. */
function textWithMarks(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    text += node.parentElement?.localName === 'on-record-mark' ? `«${node.textContent}»` : node.textContent;
  }
  return text.replaceAll('»«', '');
}

function expectMarked(pairs: readonly Pair[]): void {
  for (const { read, control } of pairs) {
    expect(textWithMarks(read)).toBe(control.textContent.replaceAll(SOURCE, `«${SOURCE}»`));
    expect(outline(read, true)).toBe(outline(control, true));
  }
}

function expectUntouched(pairs: readonly Pair[]): void {
  expect(document.querySelector('on-record-mark')).toBeNull();
  for (const { read, control } of pairs) expect(outline(read, false)).toBe(outline(control, false));
}

const soon = (assertion: () => void) => vi.waitFor(assertion, { interval: 10, timeout: 60_000 });

/** A round of changes, one for each app, and what the reader of the page does after it. */
const sequence = fc.array(fc.record<Step>({ change: fc.constantFrom(...CHANGE_NAMES), at: fc.nat(9), to: fc.nat(9) }), {
  minLength: STEPS,
  maxLength: STEPS,
});
const afterwards = fc.constantFrom('goes on', 'waits for marks', 'waits for marks', 'switches off');

describe.each(FRAMEWORKS)('pages of %s', (_, mount) => {
  test(
    'are the same with marks as without, after any changes',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(sequence, { minLength: APPS, maxLength: APPS }),
          fc.array(afterwards, { minLength: STEPS, maxLength: STEPS }),
          async (sequences, afterwards) => {
            const { pairs, reader, close } = await openPage(mount, sequences.length);
            try {
              await soon(() => expectMarked(pairs));
              for (const [index, then] of afterwards.entries()) {
                await Promise.all(pairs.map((pair, app) => take(pair, sequences[app]?.[index])));
                if (then === 'waits for marks') {
                  reader.display.setRules(ON);
                  await soon(() => expectMarked(pairs));
                } else if (then === 'switches off') {
                  reader.display.setRules(OFF);
                  await soon(() => expectUntouched(pairs));
                }
              }
              reader.display.setRules(ON);
              await soon(() => expectMarked(pairs));
              reader.display.setRules(OFF);
              await soon(() => expectUntouched(pairs));
              expect(errors).toEqual([]);
            } finally {
              close();
            }
          },
        ),
        // Shrinking such a page would take hours.
        { numRuns: PAGES, endOnFailure: true },
      );
    },
    PATIENCE,
  );
});
