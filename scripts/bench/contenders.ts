import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyze } from '../../src/engine';
import { tokenize } from '../../src/engine/text/tokens';

/** A way to read a text, as an application would call it. */
export interface Contender {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

const wink = winkNLP(model, ['sbd', 'pos']);

export const OURS: Contender = { name: 'On Record: analyze', read: analyze };
export const TOKENS: Contender = { name: 'On Record: tokens only', read: tokenize };
export const WINK: Contender = { name: 'wink-nlp: parts of speech', read: (text) => wink.readDoc(text) };
export const COMPROMISE: Contender = {
  name: 'compromise: quotations',
  read: (text) => nlp(text).quotations().out('array'),
};
