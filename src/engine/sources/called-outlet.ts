import { type Document, tagAt, wordAt, wordsStandAt } from '../grammar/document';
import { Tag } from '../grammar/tags';
import { NounClass } from '../lexicon';
import { AFTER_OUTLETS, BEFORE_OUTLETS, NEWS_AGENCY_WORDS } from '../lexicon/en/media';
import { BROADCASTING_WORDS, OUTLET_KIND_NOUNS } from '../lexicon/en/names';
import { wordList, wordSet } from '../lexicon/word-list';
import type { NameMention } from './entities';

const GIVEN = NounClass.maleName | NounClass.femaleName;

const BEFORE_OUTLET = wordList(BEFORE_OUTLETS);
const AFTER_OUTLET = wordList(AFTER_OUTLETS);
const BROADCASTING = wordSet(BROADCASTING_WORDS);
const NEWS_AGENCY = wordSet(NEWS_AGENCY_WORDS);
const OUTLET_KINDS = wordSet(OUTLET_KIND_NOUNS);

/** "the newspaper La Vela", "Radio Norte", "first reported by Axion", "Axion first reported". */
export function isCalledOutlet(d: Document, { name, chunk }: NameMention): boolean {
  if (wordsStandAt(d, chunk.start - BEFORE_OUTLET.length, BEFORE_OUTLET)) return true;
  if (wordsStandAt(d, name.end, AFTER_OUTLET)) return true;
  if (name.end - name.start > 1 && BROADCASTING.has(wordAt(d, name.start))) return true;
  // "the broadcaster | Jo Doe", "Station Commander | Jo Doe": what is called so is a person, or the word before is a title.
  if (chunk.start < name.start || (name.end - name.start > 1 && (d.nouns[name.start] as number) & GIVEN)) return false;
  // "told the Harbour Press news agency | Doe's firm": that outlet has its name already.
  const before = chunk.start - (tagAt(d, chunk.start - 2) === Tag.noun ? 3 : 2);
  if ((d.nouns[before] ?? 0) & (NounClass.outlet | NounClass.outletPart)) return false;
  // "the space agency | Nova" sends no news.
  if (wordAt(d, chunk.start - 1) === 'agency' && !NEWS_AGENCY.has(wordAt(d, chunk.start - 2))) return false;
  return tagAt(d, chunk.start - 1) === Tag.noun && OUTLET_KINDS.has(wordAt(d, chunk.start - 1));
}
