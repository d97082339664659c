import { createApp, h, nextTick, shallowRef } from 'vue';
import View from './StoryView.vue';
import type { App, Story } from './story';

export function mountVue(container: Element, first: Story): App {
  const story = shallowRef(first);
  const app = createApp(() => h(View, { story: story.value }));
  app.mount(container);
  return {
    async show(next) {
      story.value = next;
      await nextTick();
    },
    unmount: () => app.unmount(),
  };
}
