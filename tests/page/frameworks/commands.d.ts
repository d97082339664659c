import type { Story } from './story';

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** The story as a server would send it. */
    renderSvelte(story: Story): Promise<string>;
  }
}
