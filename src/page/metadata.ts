import type { Steps } from '../engine/steps';

/** What a page says about itself that helps to tell whether it is a news article. */
export interface PageMetadata {
  /** Types of schema.org, from JSON-LD and microdata, without prefix: "NewsArticle". */
  readonly types: ReadonlySet<string>;
  /** Open Graph's type, in lower case: "article". */
  readonly openGraphType: string;
  /** The software that made the page, in lower case: "mediawiki 1.43". */
  readonly generator: string;
}

const TYPE = '"@type"';
/** What follows it: a name, or a list of names. */
const TYPE_NAMES = /^\s*:\s*(?:"([^"]+)"|\[([^\][]+)\])/;
/** Characters in which that has to end. */
const LONGEST_TYPES = 220;

/** Reads head and structured data. JSON-LD is searched, not parsed: it is often broken, and sometimes huge. */
export function* readMetadata(document: Document): Steps<PageMetadata> {
  const types = new Set<string>();
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const [, ...described] = (script.textContent ?? '').split(TYPE);
    for (const part of described) {
      const [, one, several] = TYPE_NAMES.exec(part.slice(0, LONGEST_TYPES)) ?? [];
      for (const name of (one ?? several ?? '').split(/[",\s]+/)) if (name !== '') types.add(bareName(name));
    }
  }
  yield;
  for (const element of document.querySelectorAll('[itemscope][itemtype]')) {
    for (const name of (element.getAttribute('itemtype') ?? '').split(/\s+/)) types.add(bareName(name));
  }
  yield;
  const openGraphType = meta(document, 'og:type').toLowerCase();
  yield;
  return { types, openGraphType, generator: meta(document, 'generator').toLowerCase() };
}

function meta(document: Document, name: string): string {
  const element = document.querySelector(`meta[property="${name}"],meta[name="${name}"]`);
  return element?.getAttribute('content')?.trim() ?? '';
}

function bareName(type: string): string {
  return type.replace(/^.*[/#:]/, '');
}
