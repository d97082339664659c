import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { createSSRApp, h, nextTick, shallowRef } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { Reader } from '../../src/content/reader';
import { hydratePreact, mountPreact } from './frameworks/preact';
import { View } from './frameworks/react';
import StoryView from './frameworks/StoryView.vue';
import { type App, apply, FIRST_STORY, SOURCE, type Story } from './frameworks/story';
import { hydrateSvelte } from './frameworks/svelte';
import { PARAGRAPH } from './page';

interface Framework {
  /** The story as a server would send it. */
  render(story: Story): Promise<string>;
  /** Takes over what the server has sent. */
  hydrate(container: Element, story: Story): Promise<Pick<App, 'show'>>;
}

const react: Framework = {
  render: async (story) => renderToString(createElement(View, { story })),
  async hydrate(container, story) {
    const root = hydrateRoot(container, createElement(View, { story }));
    const show = async (next: Story) => flushSync(() => root.render(createElement(View, { story: next })));
    return { show };
  },
};

const vue: Framework = {
  render: (story) => renderVue(createSSRApp(() => h(StoryView, { story }))),
  async hydrate(container, first) {
    const story = shallowRef(first);
    createSSRApp(() => h(StoryView, { story: story.value })).mount(container);
    return {
      async show(next) {
        story.value = next;
        await nextTick();
      },
    };
  },
};

const preact: Framework = {
  // Preact's servers send what it would show, without any sign of its own.
  async render(story) {
    const container = document.createElement('div');
    mountPreact(container, story);
    return container.innerHTML;
  },
  hydrate: async (container, story) => hydratePreact(container, story),
};

const svelte: Framework = {
  render: (story) => commands.renderSvelte(story),
  hydrate: async (container, story) => hydrateSvelte(container, story),
};

const FRAMEWORKS = [
  ['React', react],
  ['Vue', vue],
  ['Svelte', svelte],
  ['Preact', preact],
] as const;

/** What frameworks say of HTML that is not what they expected. */
const messages: string[] = [];
const noteError = (event: ErrorEvent) => {
  event.preventDefault();
  messages.push(event.message);
};

beforeAll(() => {
  addEventListener('error', noteError);
  for (const method of ['error', 'warn'] as const)
    vi.spyOn(console, method).mockImplementation((...parts) => void messages.push(parts.map(String).join(' ')));
});

beforeEach(() => {
  messages.length = 0;
});

afterAll(() => {
  removeEventListener('error', noteError);
  vi.restoreAllMocks();
});

/** A page with a story as a server would send it, in a part that looks as if scripts will take it over. */
async function showServed({ render }: Framework): Promise<Element> {
  document.body.innerHTML = `<main>${PARAGRAPH.repeat(3)}<div id="app">${await render(FIRST_STORY)}</div></main>`;
  return document.querySelector('#app') as Element;
}

/** Waits until the container has this text, with marks where they belong. */
function untilMarked(container: Element, text: string | null): Promise<void> {
  return vi.waitFor(
    () => {
      const marked = [...container.querySelectorAll('on-record-mark')].map((mark) => mark.textContent).join('');
      expect(marked).toBe(SOURCE.repeat(text?.split(SOURCE).length ?? 0).slice(SOURCE.length));
      expect(container.textContent).toBe(text);
    },
    { timeout: 30_000 },
  );
}

/** Lets the framework show a changed story, and compares with what a server would send of it. */
async function expectToGoOn({ render }: Framework, app: Pick<App, 'show'>, container: Element): Promise<void> {
  const next = apply(FIRST_STORY, { change: 'place', at: 1, to: 4 });
  await app.show(next);
  const expected = document.createElement('div');
  expected.innerHTML = await render(next);
  await untilMarked(container, expected.textContent);
}

describe.each(FRAMEWORKS)('a page that %s takes over soon', (_, framework) => {
  test('finds the page as it was sent, and is marked after that', async () => {
    const container = await showServed(framework);
    const served = container.textContent;
    const reader = new Reader(
      () => {},
      async () => 'always',
    );
    onTestFinished(() => reader.stop());
    reader.display.setRules(new Set(['anonymous']));
    void reader.start();
    const app = await framework.hydrate(container, FIRST_STORY);
    await untilMarked(container, served);
    expect(messages).toEqual([]);
    await expectToGoOn(framework, app, container);
  });
});

// Preact is left out: it takes text nodes as it meets them, ours among them, and puts text where it does not belong.
describe.each(FRAMEWORKS.filter(([name]) => name !== 'Preact'))(
  'a page that %s takes over after it was marked',
  (_, framework) => {
    test('keeps its text, goes on working, and is marked', async () => {
      const container = await showServed(framework);
      const reader = new Reader(() => {});
      onTestFinished(() => reader.stop());
      reader.display.setRules(new Set(['anonymous']));
      await reader.scan();
      await untilMarked(container, container.textContent);
      const app = await framework.hydrate(container, FIRST_STORY);
      await untilMarked(container, container.textContent);
      await expectToGoOn(framework, app, container);
    });
  },
);
