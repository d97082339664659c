import type { BrowserCommand } from 'vitest/node';
import type { Story } from './story';

/** Svelte compiles a component for the server in another way, so that it is rendered in Node. */
export const renderSvelte: BrowserCommand<[Story]> = async ({ project }, first) => {
  const { render } = await project.vite.ssrLoadModule('svelte/server');
  const view = await project.vite.ssrLoadModule('/tests/page/frameworks/StoryView.svelte');
  return render(view.default, { props: { first, onReady: () => {} } }).body;
};
