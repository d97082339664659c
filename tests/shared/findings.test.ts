import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine';
import { type Analysis, type Attribution, SOURCE_TYPES, type SourceType } from '../../src/engine/attribution';
import { finish } from '../../src/engine/steps';
import { FINDING_IDS, type Finding, type FindingId, findingsOf } from '../../src/shared/findings';

/** Who says something in a made-up text: the words of the text, and what the engine would have found in them. */
interface Said extends Partial<Attribution> {
  readonly by?: string;
  readonly words: string;
  readonly as?: SourceType;
}

const none = Object.fromEntries(SOURCE_TYPES.map((type) => [type, 0])) as Record<SourceType, number>;

/** A made-up analysis: sources with the same words are one. */
function analysisOf(text: string, said: readonly Said[]): Analysis {
  const labels = [...new Set(said.flatMap(({ by }) => by ?? []))];
  const attributions = said.map(({ by, words, as, ...parts }): Attribution => {
    const at = text.indexOf(words);
    expect(at, words).toBeGreaterThanOrEqual(0);
    return {
      kind: 'attribution',
      ...(as && { type: as }),
      source: by === undefined ? [] : [[at, at + by.length]],
      cue: [[at, at + words.length]],
      content: [],
      quotation: 'indirect',
      ...(by !== undefined && { sourceId: labels.indexOf(by) }),
      nested: false,
      rule: 'verb-that',
      why: '',
      ...parts,
    };
  });
  const sources = labels.map((label, id) => ({
    id,
    label,
    type: said.find(({ by }) => by === label)?.as ?? 'other',
    attributions: attributions.flatMap(({ sourceId }, index) => (sourceId === id ? [index] : [])),
  }));
  const profile = { words: 0, claims: 0, claimsByType: none, sources: 0, sourcesByType: none };
  const rest = { unnamedSources: 0, unnamedShare: 0, quoted: 0, hearsay: 0, noComment: 0 };
  return { attributions, sources, profile: { ...profile, ...rest } };
}

function find(id: FindingId, text: string, said: readonly Said[], bodyStart = 0): Finding | undefined {
  return finish(findingsOf(analysisOf(text, said), text, bodyStart)).find((finding) => finding.id === id);
}

const ARTICLE = [
  'Pier to close, sources say',
  'By Ida Brenn',
  'The pier will close, two aides said.',
  'It is old, two aides said.',
  'Nobody was asked, two aides said.',
  'The mayor, Lena Orvik, said it is safe.',
].join('\n\n');

const headline: Said = { by: 'sources', words: 'sources say', as: 'anonymous' };
const first: Said = { by: 'two aides', words: 'two aides said', as: 'anonymous' };
const mayor: Said = { by: 'The mayor, Lena Orvik', words: 'The mayor, Lena Orvik, said', as: 'official' };

describe('headline and opening', () => {
  test('are told of where all their claims come from anonymous sources', () => {
    expect(find('headline-unnamed', ARTICLE, [headline, first, mayor])?.attributions).toEqual([0]);
    expect(find('opening-unnamed', ARTICLE, [headline, first, mayor])?.attributions).toEqual([1]);
  });

  test('are not told of where they claim nothing, or somebody else claims something too', () => {
    expect(find('headline-unnamed', ARTICLE, [first, mayor])).toBeUndefined();
    expect(find('opening-unnamed', ARTICLE, [headline, mayor])).toBeUndefined();
    const second: Said = { by: 'It', words: 'It is old', as: 'document' };
    expect(find('opening-unnamed', ARTICLE, [first, second])).toBeUndefined();
  });

  test('count unnamed spokespeople as unnamed', () => {
    const spokesman: Said = { by: 'It', words: 'It is old', as: 'spokesperson' };
    expect(find('headline-unnamed', ARTICLE, [{ ...headline, as: 'spokesperson' }])).toBeDefined();
    expect(find('opening-unnamed', ARTICLE, [first, spokesman])?.attributions).toEqual([0, 1]);
  });

  test('do not count the standfirst among the first three paragraphs', () => {
    const standfirst = 'Pier to close\n\nThe pier is old, sources said.';
    const text = [
      standfirst,
      'One aide said so.',
      'It is old.',
      'The mayor, Lena Orvik, said no.',
      'Ada said no.',
    ].join('\n\n');
    const above: Said = { by: 'sources', words: 'sources said', as: 'anonymous' };
    const aide: Said = { by: 'One aide', words: 'One aide said', as: 'anonymous' };
    const ada: Said = { by: 'Ada', words: 'Ada said', as: 'named' };
    expect(find('opening-unnamed', text, [above, aide, mayor, ada], standfirst.length)).toBeUndefined();
    expect(find('opening-unnamed', text, [above, aide, ada], standfirst.length)?.attributions).toEqual([1]);
  });

  test('an article may begin without a headline, and end before its third paragraph', () => {
    const short = 'The pier will close, two aides said.';
    expect(find('headline-unnamed', short, [first])).toBeUndefined();
    expect(find('opening-unnamed', short, [first])?.attributions).toEqual([0]);
  });

  test('a paragraph may end with a quotation', () => {
    const quoted = ['Pier closes', 'Two aides said: “Why?”', 'A', 'It is.', 'It was.', 'One aide said so.'].join(
      '\n\n',
    );
    const late: Said = { by: 'One aide', words: 'One aide said', as: 'anonymous' };
    expect(find('opening-unnamed', quoted, [late])).toBeUndefined();
  });
});

test('one source is told of where it makes all of several claims', () => {
  const text = 'Ida Brenn said yes. She said no. Tom Rask said maybe.';
  const ida: Said = { by: 'Ida Brenn', words: 'Ida Brenn said', as: 'named' };
  const again: Said = { ...ida, words: 'She said' };
  const tom: Said = { by: 'Tom Rask', words: 'Tom Rask said', as: 'named' };
  expect(find('one-source', text, [ida, again])).toEqual({
    id: 'one-source',
    attributions: [0, 1],
    sources: ['Ida Brenn'],
  });
  expect(find('one-source', text, [ida])).toBeUndefined();
  expect(find('one-source', text, [ida, tom])).toBeUndefined();
  expect(find('one-source', text, [ida, again, { ...tom, kind: 'no-comment' }])).toBeDefined();
});

describe('officials and public bodies only', () => {
  const text =
    'Mayor Lena Orvik said yes. The transport ministry said no. Nordhavn Marine said maybe. Two aides said so.';
  const orvik: Said = { by: 'Mayor Lena Orvik', words: 'Mayor Lena Orvik said', as: 'official' };
  const ministry: Said = { by: 'The transport ministry', words: 'The transport ministry said', as: 'institution' };

  test('are told of where nobody else claims anything', () => {
    expect(find('public-only', text, [orvik, ministry])?.attributions).toEqual([0, 1]);
    expect(find('public-only', text, [orvik])).toBeUndefined();
  });

  test.each<Said>([
    { by: 'Nordhavn Marine', words: 'Nordhavn Marine said', as: 'institution' },
    { by: 'Nordhavn Marine', words: 'Nordhavn Marine said', as: 'official' },
    { by: 'Two aides', words: 'Two aides said', as: 'anonymous' },
  ])('are not told of where $by claims something as $as', (other) => {
    expect(find('public-only', text, [orvik, ministry, other])).toBeUndefined();
  });
});

test('an anonymous source is unexplained until the article says how it knows or why it is unnamed', () => {
  const text = 'An aide said yes. The aide said no. A clerk briefed on it said maybe.';
  const aide: Said = { by: 'An aide', words: 'An aide said', as: 'anonymous', anonymity: { kind: 'role' } };
  const again: Said = { ...aide, words: 'The aide said' };
  const clerk: Said = { by: 'A clerk briefed on it', words: 'A clerk briefed on it said', as: 'anonymous' };
  const basis: Said = { ...clerk, anonymity: { kind: 'knowledge', basis: [44, 57] } };
  expect(find('unexplained', text, [aide, again, basis])).toMatchObject({ attributions: [0, 1], sources: ['An aide'] });
  expect(find('unexplained', text, [aide, { ...again, anonymity: { kind: 'role', reason: [0, 2] } }])).toBeUndefined();
});

test('what another outlet reports is second-hand, and what it heard first', () => {
  const text = 'The Fjord Gazette, citing two clerks, said so. Tom Rask told the Fjord Gazette so.';
  const gazette: Said = { by: 'The Fjord Gazette', words: 'The Fjord Gazette', as: 'media' };
  const clerks: Said = { by: 'two clerks', words: 'two clerks', as: 'anonymous', nested: true };
  const expected = { attributions: [0], sources: ['The Fjord Gazette'] };
  expect(find('second-hand', text, [{ ...gazette, cites: 1 }, clerks])).toMatchObject(expected);
  expect(find('second-hand', text, [gazette, clerks])).toMatchObject(expected);
  const heard: Said = { ...gazette, words: 'the Fjord Gazette', nested: true, cites: 0 };
  const tom: Said = { by: 'Tom Rask', words: 'Tom Rask told', as: 'named' };
  expect(find('second-hand', text, [tom, heard])?.attributions).toEqual([1]);
  expect(find('second-hand', text, [tom, { ...gazette, nested: true }])).toBeUndefined();
});

test('hearsay has no source, and who did not comment is named', () => {
  const text = 'The pier is reportedly old. The ministry declined to comment.';
  const hearsay: Said = { words: 'reportedly', kind: 'hearsay' };
  const silent: Said = { by: 'The ministry', words: 'The ministry declined', as: 'institution', kind: 'no-comment' };
  expect(find('hearsay', text, [hearsay, silent])).toEqual({ id: 'hearsay', attributions: [0], sources: [] });
  expect(find('no-comment', text, [hearsay, silent])).toMatchObject({ attributions: [1], sources: ['The ministry'] });
});

test('of those who did not comment, only who says nothing else in the article is told of', () => {
  const text = 'Tom Rask said yes. He declined to say when. Officials gave no details. I could not say.';
  const tom: Said = { by: 'Tom Rask', words: 'Tom Rask said', as: 'named' };
  const when: Said = { ...tom, words: 'He declined', kind: 'no-comment' };
  expect(find('no-comment', text, [tom, when])).toBeUndefined();
  expect(find('no-comment', text, [when])).toMatchObject({ sources: ['Tom Rask'] });
  const officials: Said = { by: 'Officials', words: 'Officials gave', as: 'anonymous', kind: 'no-comment' };
  const writer: Said = { by: 'I', words: 'I could', as: 'other', kind: 'no-comment' };
  expect(find('no-comment', text, [officials, writer])).toBeUndefined();
});

test('findings come in one order, and a text without claims has none', () => {
  const text = 'Pier to close, sources say\n\nThe pier will reportedly close. The ministry declined to comment.';
  const ids = finish(findingsOf(analyze(text), text)).map(({ id }) => id);
  expect(ids).toEqual(FINDING_IDS.filter((id) => ids.includes(id)));
  expect(ids).toEqual(expect.arrayContaining(['headline-unnamed', 'hearsay', 'no-comment']));
  expect(finish(findingsOf(analyze('The pier is old.'), 'The pier is old.'))).toEqual([]);
});
