declare module '*.vue' {
  import type { DefineComponent } from 'vue';
  import type { Story } from './story';

  const component: DefineComponent<{ story: Story }>;
  export default component;
}
