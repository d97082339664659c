import { flushSync, mount, unmount } from 'svelte';
import View from './StoryView.svelte';
import type { App, Story } from './story';

export function mountSvelte(container: Element, first: Story): App {
  let change: (story: Story) => void = () => {};
  const view = mount(View, {
    target: container,
    props: {
      first,
      onReady: (show: (story: Story) => void) => {
        change = show;
      },
    },
  });
  flushSync();
  return {
    async show(story) {
      change(story);
      flushSync();
    },
    unmount: () => void unmount(view),
  };
}
