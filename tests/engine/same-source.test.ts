import { expect, it } from 'vitest';
import { analyze } from '../../src/engine';

/** Texts in which one source speaks twice: the list of sources has it once. */
const ONE_SOURCE: readonly string[] = [
  'A file was sent, according to a source close to the inquiry, who stressed that no decision had been made.',
  'The deal is near, said a person briefed on the talks, who added that it could slip.',
  'A neighbour said she saw a man in the yard. The witness told the court she could not be sure who it was.',
  'Two aides, both of whom asked not to be named, said the pier was old.',
  'We think that the pier is old. I believe that it will close.',
  'Federal prosecutors said he lied. Prosecutors said that he fled.',
  'The World Ferry Organization said the pier was safe. The WFO said that it would be closed.',
  'Long wait for Lindsay\n\nChairman Martin Lindsay said the club would wait for captain Owen Pask. “It is slow,” he said.',
  'Prime Minister Jo Darrow said the dam was safe. The PM added that it would be inspected.',
  'Kestrel Mining said it would pay. Its mines in France are old. The company said it would close them.',
  'Rep. Ilka Martin asked for mercy. Rep. Alexandra Venn came. Martin left, and she said the term was long.',
  'Residents fled the fire. Police said 40 homes had burned. They said the cause was unknown.',
  'Workers walked out on Monday. The company said talks had failed.\n\nThey said a deal was close.',
  'Shoppers love the firm. Norvik said profits rose. They said sales rose too.',
  'Jo Marlow and Tom Arle were found dead. Police said it was murder. They said a man had been arrested.',
  'Museum to close\n\nA leading historian has said the museum should close.\n\nTom Varga told reporters it had lost its roof.',
];

it.each(ONE_SOURCE)('one source speaks twice: %s', (text) => {
  const { attributions, sources } = analyze(text);
  const speaking = sources.filter((source) => source.attributions.some((index) => !attributions[index]?.nested));
  expect(speaking.map((source) => source.attributions.length)).toEqual([2]);
});

it.each([
  [
    'A spokeswoman for the harbour office, who did not give her name, said it was safe.',
    'A spokeswoman for the harbour office',
  ],
  ['A spokesperson for Nordhavn Marine declined to comment.', 'A spokesperson for Nordhavn Marine'],
  ['A Nordhavn Marine spokesman said it was safe.', 'A Nordhavn Marine spokesman'],
])('who speaks for others is called after them: %s', (text, label) => {
  expect(analyze(text).sources.map((source) => source.label)).toEqual([label]);
});

it('a surname is not taken for the initials of a body', () => {
  const text = 'The Lake Energy Enterprise said the dam was old. Resident Lee said the water rose.';
  expect(analyze(text).sources.map((source) => source.label)).toEqual(['The Lake Energy Enterprise', 'Resident Lee']);
});

it.each([
  ['The Ostwick building society said it would pay more.', 'The Ostwick building society'],
  ['The Zelandian gaming giant hopes to sell ten million units.', 'The Zelandian gaming giant'],
])('a body is called by its whole name and kind: %s', (text, label) => {
  expect(analyze(text).sources.map((source) => source.label)).toEqual([label]);
});
