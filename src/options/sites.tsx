import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { text } from '../shared/i18n';
import { type SiteChoice, type SiteChoices, siteOf } from '../shared/sites';
import { Section } from './section';

type ChooseSite = (site: string, choice: SiteChoice | undefined) => void;

interface Props {
  readonly sites: SiteChoices;
  readonly choose: ChooseSite;
}

/** The sites that are never scanned by themselves, and those that always are. */
export function Sites({ sites, choose }: Props) {
  const having = (choice: SiteChoice) =>
    Object.keys(sites)
      .filter((site) => sites[site] === choice)
      .sort();
  return (
    <Section id="sites" title={text('heading_sites')} intro={text('sites_text')}>
      <SiteList choice="never" title={text('sites_never')} sites={having('never')} choose={choose} />
      <SiteList choice="always" title={text('sites_always')} sites={having('always')} choose={choose} />
    </Section>
  );
}

interface ListProps {
  readonly choice: SiteChoice;
  readonly title: string;
  readonly sites: readonly string[];
  readonly choose: ChooseSite;
}

function SiteList({ choice, title, sites, choose }: ListProps) {
  const field = useRef<HTMLInputElement>(null);
  const problem = useSignal(false);
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteOf(field.current?.value ?? '');
    problem.value = site === undefined;
    if (site !== undefined) {
      choose(site, choice);
      if (field.current) field.current.value = '';
    }
    field.current?.focus();
  };
  const remove = (site: string) => {
    choose(site, undefined);
    field.current?.focus();
  };
  return (
    <form class="sites" onSubmit={add}>
      <label for={`site-${choice}`}>
        <h3>{title}</h3>
      </label>
      <div class="line">
        <input
          ref={field}
          id={`site-${choice}`}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="example.org"
          aria-invalid={problem.value}
          aria-describedby={`site-${choice}-problem`}
        />
        <button type="submit" class="plain">
          {text('action_add')}
        </button>
      </div>
      <p id={`site-${choice}-problem`} class="error" role="alert">
        {problem.value && text('error_site')}
      </p>
      {sites.length > 0 && (
        <ul class="entries">
          {sites.map((site) => (
            <li key={site}>
              <span dir="ltr">{site}</span>
              <button
                type="button"
                class="plain"
                aria-label={text('action_removeOne', site)}
                onClick={() => remove(site)}
              >
                {text('action_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
