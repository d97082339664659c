import type { ComponentChildren } from 'preact';
import { text } from '../shared/i18n';

/** What stands at the top of a whole page of the extension. */
export function PageHeader({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <header>
      <p class="brand">
        <img src="/icons/icon-48.png" alt="" width="24" height="24" />
        {text('extensionName')}
      </p>
      <h1>{title}</h1>
      {children}
    </header>
  );
}
