import { type Document, spanOf } from '../grammar/document';
import type { Entity } from './entities';

/**
 * What the outlet that publishes an article may be called in it: by one of its names, "the Fjord Gazette", and by the
 * last word of one, "The Gazette". Capital letters, spaces and the article do not matter: "FJORD TODAY", "fjordtoday".
 */
export function namesOfPublisher(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => [name, name.replace(/^.*\s/s, '')].map(plain)));
}

/** @param names from `namesOfPublisher` */
export function isPublisher(d: Document, { label }: Entity, names: ReadonlySet<string>): boolean {
  return names.has(plain(d.text.slice(...spanOf(d, label))));
}

/** The letters and digits of a name. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^the/, '');
}
