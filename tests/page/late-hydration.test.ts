import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createSSRApp, h, nextTick, shallowRef } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { Reader } from '../../src/content/reader';
import { View } from './frameworks/react';
import StoryView from './frameworks/StoryView.vue';
import { type App, apply, FIRST_STORY, SOURCE, type Story } from './frameworks/story';
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

/** Frameworks say that what the server sent is not what they expected, and put it right. */
const ignoreMessage = (event: ErrorEvent) => event.preventDefault();

beforeAll(() => {
  addEventListener('error', ignoreMessage);
  for (const method of ['error', 'warn'] as const) vi.spyOn(console, method).mockImplementation(() => {});
});

afterAll(() => {
  removeEventListener('error', ignoreMessage);
  vi.restoreAllMocks();
});

describe.each([
  ['React', react],
  ['Vue', vue],
])('a page that %s takes over after it was marked', (_, { render, hydrate }) => {
  test('keeps its text, goes on working, and is marked', async () => {
    document.body.innerHTML = `<main>${PARAGRAPH.repeat(3)}<div>${await render(FIRST_STORY)}</div></main>`;
    const container = document.querySelector('main > div') as Element;
    const reader = new Reader(() => {});
    reader.setRules(new Set(['anonymous']));
    await reader.scan();
    const untilMarked = (text: string | null) =>
      vi.waitFor(() => {
        const marked = [...container.querySelectorAll('on-record-mark')].map((mark) => mark.textContent).join('');
        expect(marked).toBe(SOURCE.repeat(text?.split(SOURCE).length ?? 0).slice(SOURCE.length));
        expect(container.textContent).toBe(text);
      });
    await untilMarked(container.textContent);

    const app = await hydrate(container, FIRST_STORY);
    await untilMarked(container.textContent);

    const next = apply(FIRST_STORY, { change: 'place', at: 1, to: 4 });
    await app.show(next);
    const expected = document.createElement('div');
    expected.innerHTML = await render(next);
    await untilMarked(expected.textContent);
    reader.stop();
    expect(container.textContent).toBe(expected.textContent);
  });
});
