import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export interface Corpus {
  readonly name: string;
  readonly articles: readonly string[];
}

const BBC = resolve(import.meta.dirname, '../../../shared/gold/bbc-dev.json');

/** Real articles if they lie beside the project, else made-up ones. */
export function readCorpus(): Corpus {
  if (!existsSync(BBC)) return { name: 'made-up articles', articles: madeUpArticles(400) };
  const articles: { text: string }[] = JSON.parse(readFileSync(BBC, 'utf8'));
  return { name: 'shared/gold/bbc-dev.json', articles: articles.map(({ text }) => text) };
}

const PARAGRAPHS = [
  'The harbour authority will close its northern pier in May, two people familiar with the plans said, after inspectors found cracks in eleven of its concrete pillars.',
  '“Nobody will lose a mooring over this,” said Dana Orlo, the mayor of Brackwater. “We have asked every owner what they need, and we are going to find it.”',
  'According to a report by the Coastal Engineering Institute, the pier has moved four centimetres since 2011. The institute did not respond to a request for comment.',
  'Fishing crews are not so sure. Pell Marsh, who has sold crabs from the pier since he was 16, says that the city "never once" told him what would happen to his stall.',
  'The work is expected to cost $14 million and to last two summers. It includes new railings, lamps and a ramp for wheelchairs, and a café that had been planned for years.',
  'A spokeswoman for the transport ministry declined to comment on the cost. Officials in the capital have warned for months that money for ports is short.',
  'The Brackwater Courier reported on Sunday that three bidders had asked for more time. One executive, who spoke on condition of anonymity because the bids are secret, told the paper that the terms were unworkable.',
  'Critics argue that the city waited too long. "It was on every list," added Sela Quint, an engineer at the university, noting that the council had first discussed repairs in 2014.',
  'Orlo denied that there had been a delay, but conceded that the council might have spoken to the crews earlier: “That is on us, and on me.”',
  'Tourists walked along the pier on Saturday as they do every week of the year. Children counted gulls, a man played the accordion, and the last ferry to the islands left at six.',
];

/** Articles of about 300 words, each with its paragraphs in another order. */
function madeUpArticles(count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const from = (i * 3) % PARAGRAPHS.length;
    return [...PARAGRAPHS.slice(from), ...PARAGRAPHS.slice(0, from)].join('\n\n');
  });
}

/** About so many words of running text, one article after the other. */
export function textOf({ articles }: Corpus, words: number): string {
  const parts: string[] = [];
  let left = words;
  for (let i = 0; left > 0; i++) {
    const article = articles[i % articles.length] as string;
    const own = article.split(/\s+/);
    parts.push(own.length <= left ? article : own.slice(0, left).join(' '));
    left -= own.length;
  }
  return parts.join('\n\n');
}

const repeat = (unit: string) => (characters: number) =>
  unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters);

/** Texts that no newspaper prints, of any number of characters: each is the worst case of some way to read. */
export const HURTFUL: Readonly<Record<string, (characters: number) => string>> = {
  'no full stop': repeat('the mayor of the town walked to the old harbour and looked at boats with a friend who '),
  'no full stop, many cues': repeat(
    'the mayor said that officials told her he believes the plan, which critics say failed, and ',
  ),
  'opening quotation marks': repeat('“'),
  'opening quotation marks and words': repeat('“word '),
  'straight quotation marks': repeat('" '),
  'one cue, repeated': repeat('said '),
  '“according to”, repeated': repeat('according to '),
  'one quotation after the other': repeat('“We will not do it today.” '),
  'one quotation after the other, attributed once': (characters) =>
    `“We will,” she said. ${repeat('“We will not do it today.” ')(characters - 21)}`,
  'one long word': repeat('a'),
  'one long word with hyphens': repeat('a-'),
  'one long number': repeat('1,'),
  'capital letters': repeat('Abcd '),
  initials: repeat('A.'),
  commas: repeat(','),
  'commas and words': repeat('word, '),
  'full stops': repeat('.'),
  apostrophes: repeat("' "),
  '“who”, repeated': repeat('who '),
  '“that”, repeated': repeat('that '),
  '“the”, repeated': repeat('the '),
  '“of the man”, repeated': repeat('of the man '),
  '“and”, repeated': repeat('and '),
  'open brackets': repeat('('),
  'open brackets and words': repeat('(word '),
  'closing brackets after a cue': (characters) => `She said it ${repeat('was ) ')(characters - 12)}`,
  dashes: repeat('— '),
  'colons and words': repeat('word: '),
  'line breaks': repeat('a\n'),
  'white space': repeat(' '),
};
