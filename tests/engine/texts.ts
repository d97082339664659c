import fc from 'fast-check';

const SOURCES = [
  'the mayor',
  'Dana Orlo',
  'Ms. Orlo',
  'she',
  'they',
  'two people familiar with the plan',
  'a spokesman for the port',
  'the report',
  'critics',
  'The Brackwater Courier',
  'Pell Marsh, a crab seller,',
  'who',
  'it',
  'officials',
];
const CUES = [
  'said',
  'says that',
  'told the paper that',
  'denied',
  'added:',
  'according to',
  'is expected to',
  'reportedly',
  'declined to comment',
  'did not respond to a request for comment',
  'citing',
  'wants to',
  'on condition of anonymity',
  'was told by',
  'claim that',
  'believe',
];
const WORDS = [
  'the',
  'pier',
  'will close',
  'in May',
  'and',
  'but',
  'that',
  'which',
  'not',
  'of',
  '“we',
  '”',
  '"',
  "''",
  '‘',
  '’',
  "'s",
  '(',
  ')',
  ',',
  '.',
  '?',
  ':',
  '—',
  '-',
  '...',
  'U.S.',
  '$3',
  '2,000',
  '50%',
  'Mr.',
  'é',
  '😀',
  '\n\n',
  '\n',
  ' ',
];

const word = fc.constantFrom(...SOURCES, ...CUES, ...WORDS);
const newsLike = fc.array(word, { maxLength: 80 }).map((words) => words.join(' '));
/** Texts like news, texts of anything, and both in one. */
export const anyText = fc.oneof(
  newsLike,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 60 }).map((words) => words.join('')),
);

/** Sentences that stand alone and end, so that a paragraph of them is complete. */
const sentence = fc.constantFrom(
  'The pier will close in May, two people familiar with the plans said.',
  '“Nobody will lose a mooring,” said Dana Orlo, the mayor of Brackwater. “We asked everyone.”',
  'Orlo denied that there had been a delay.',
  'According to a report by the institute, the pier has moved four centimetres.',
  'A spokeswoman for the transport ministry declined to comment.',
  'She told reporters that the money was there, adding that it had been there for years.',
  'The Brackwater Courier reported on Sunday that three bidders had asked for more time.',
  'The work is expected to last two summers.',
  'Children counted gulls, and the last ferry left at six.',
);
export const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));

/** Characters that programs trip over: marks of direction, nothing to see, half a character, a character of many. */
const ODD = [
  '\u202e',
  '\u2066',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\ud83d',
  '\udc00',
  '\u0301',
  '👩‍👩‍👧',
  '\u2028',
  '\u0000',
  '“',
  '”',
  '"',
  "'",
  '…',
  '\r',
  '\n\n',
];

const mutation = fc.record({
  /** Where, as a share of the text. */
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 25 }),
  put: fc.oneof(fc.constant(''), fc.constantFrom(...ODD), word, fc.string({ maxLength: 4 })),
});

/** News with things cut out and put in at any place. */
export const mutatedNews = fc
  .tuple(fc.array(paragraph, { minLength: 1, maxLength: 4 }), fc.array(mutation, { maxLength: 12 }))
  .map(([paragraphs, mutations]) =>
    mutations.reduce((text, { at, cut, put }) => {
      const start = Math.floor(at * text.length);
      return text.slice(0, start) + put + text.slice(start + cut);
    }, paragraphs.join('\n\n')),
  );
