import { expect, it } from 'vitest';
import { analyze } from '../../src/engine';

/** Texts in which one source speaks twice: the list of sources has it once. */
const ONE_SOURCE: readonly string[] = [
  'A file was sent, according to a source close to the inquiry, who stressed that no decision had been made.',
  'The deal is near, said a person briefed on the talks, who added that it could slip.',
  'A neighbour said she saw a man in the yard. The witness told the court she could not be sure who it was.',
  'Prime Minister Jo Darrow said the dam was safe. The PM added that it would be inspected.',
];

it.each(ONE_SOURCE)('one source speaks twice: %s', (text) => {
  const { attributions, sources } = analyze(text);
  const speaking = sources.filter((source) => source.attributions.some((index) => !attributions[index]?.nested));
  expect(speaking.map((source) => source.attributions.length)).toEqual([2]);
});
