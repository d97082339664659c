import { text } from '../shared/i18n';
import { CardsAndKeys } from '../ui/cards-and-keys';
import { Section } from './section';

/** What can be done in a page that has marks. */
export function Keys() {
  return (
    <Section id="keys" title={text('heading_keys')}>
      <CardsAndKeys />
    </Section>
  );
}
