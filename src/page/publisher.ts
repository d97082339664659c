/** Where pages say which outlet they belong to. */
const SITE_NAME = 'meta[property="og:site_name"],meta[name="application-name"],meta[name="apple-mobile-web-app-title"]';
/** Searched, not parsed: structured data is often broken. */
const PUBLISHER = '"publisher"';
/** What describes it, up to its end. There may be only a reference to it, and the next name is another's. */
const DESCRIPTION = /^[\s:[]*\{((?:[^{}]|\{[^{}]*\})*)/;
const INNER_OBJECT = /\{[^{}]*\}/g;
const NAME = /"name"\s*:\s*"([^"]+)"/;
/** Characters. A page may have any amount of structured data, and names of any length. */
const MOST_SEARCHED = 100_000;
const LONGEST_PUBLISHER = 500;
const LONGEST_NAME = 100;
/** Between a country's ending and the name: "example.co.uk". */
const SECOND_LEVEL = new Set(['ac', 'co', 'com', 'gov', 'net', 'org']);

/**
 * The names of the outlet that publishes a page: by its own account, and by its address.
 *
 * @param host the host of its address: "www.fjordgazette.example"
 */
export function publisherOf(document: Document, host: string): string[] {
  const names = [...document.querySelectorAll(SITE_NAME)].map((element) => element.getAttribute('content') ?? '');
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const [, ...publishers] = (script.textContent ?? '').slice(0, MOST_SEARCHED).split(PUBLISHER);
    names.push(...publishers.map((described) => nameIn(described.slice(0, LONGEST_PUBLISHER))));
  }
  const labels = host.replace(/^www\./, '').split('.');
  const ending = labels.length > 2 && SECOND_LEVEL.has(labels.at(-2) ?? '') ? 3 : 2;
  names.push(labels.slice(-ending).join('.'), labels.at(-ending) ?? '');
  return [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '' && name.length <= LONGEST_NAME);
}

/** The name of the first object in structured data. */
function nameIn(described: string): string {
  const [, own = ''] = DESCRIPTION.exec(described) ?? [];
  return NAME.exec(own.replace(INNER_OBJECT, ''))?.[1] ?? '';
}
