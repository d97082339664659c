import { type MessageKey, text } from '../shared/i18n';

/** The sections of the page, in their order, by the id and the heading of each. */
const SECTIONS = {
  scanning: 'heading_scanning',
  sites: 'heading_sites',
  rules: 'heading_highlights',
  phrases: 'heading_phrases',
  muted: 'heading_muted',
  keys: 'heading_keys',
  'all-settings': 'heading_allSettings',
  about: 'heading_about',
} as const satisfies Record<string, MessageKey>;

/** Links to the sections: there are dozens of controls before the last one. */
export function Contents() {
  return (
    <nav aria-label={text('contents')}>
      <ul class="contents">
        {Object.entries(SECTIONS).map(([id, heading]) => (
          <li key={id}>
            <a href={`#${id}`}>{text(heading)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
