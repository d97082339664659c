/**
 * When pages are scanned.
 *
 * - `news`: by itself, where a page is a news article
 * - `asked`: only when the reader asks
 */
export type ScanChoice = 'news' | 'asked';

/** What the reader wants on one site: never to have it scanned by itself, or always, article or not. */
export type SiteChoice = 'never' | 'always';

/** What holds on one page: the choice for its site, or else the general one. */
export type ScanPolicy = ScanChoice | SiteChoice;

/** Host names, without "www.". */
export type SiteChoices = Readonly<Record<string, SiteChoice>>;

/** What holds on a host. The choice for `example.org` holds on `news.example.org` too, unless that has its own. */
export function policyFor(hostname: string, scan: ScanChoice, sites: SiteChoices): ScanPolicy {
  for (let site = withoutWww(hostname.toLowerCase()); site !== ''; site = parentOf(site)) {
    const choice = Object.hasOwn(sites, site) ? sites[site] : undefined;
    if (choice) return choice;
  }
  return scan;
}

/**
 * The site that a reader means, who may have typed a host name or pasted an address.
 *
 * @returns its host name without "www.", or undefined if the words are none
 */
export function siteOf(typed: string): string | undefined {
  const address = typed.trim();
  const url = /^[a-z]+:\/\//i.test(address) ? address : `https://${address}`;
  if (/\s/.test(address) || !/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  const site = withoutWww(new URL(url).hostname);
  return isSite(site) ? site : undefined;
}

/** Whether these words are a site as `siteOf` returns it. */
export function isSite(site: string): boolean {
  return site === 'localhost' || /^\[[\da-f:.]+\]$/.test(site) || /^(?!www\.)[^.*%/:\s]+(?:\.[^.*%/:\s]+)+$/.test(site);
}

function withoutWww(hostname: string): string {
  return hostname.startsWith('www.') ? hostname.slice(4) : hostname;
}

function parentOf(site: string): string {
  const dot = site.indexOf('.');
  return dot < 0 ? '' : site.slice(dot + 1);
}
