import { flushSync, hydrate, mount, unmount } from 'svelte';
import View from './StoryView.svelte';
import type { App, Story } from './story';

/** Takes over what a server has sent. */
export function hydrateSvelte(container: Element, first: Story): App {
  return appIn(container, first, hydrate);
}

export function mountSvelte(container: Element, first: Story): App {
  return appIn(container, first, mount);
}

function appIn(target: Element, first: Story, begin: typeof mount | typeof hydrate): App {
  let change: (story: Story) => void = () => {};
  const view = begin(View, {
    target,
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
