import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadEngine, loadTokenizer } from './bundle';

/** A way to read a text, as an application would call it. */
export interface Contender {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

const wink = winkNLP(model, ['sbd', 'pos']);
const { its } = wink;

export const { analyze, analyzeInSteps, Memory } = await loadEngine();
export const OURS: Contender = { name: 'On Record: analyze', read: analyze };
export const TOKENS: Contender = { name: 'On Record: tokens only', read: await loadTokenizer() };
export const WINK: Contender = {
  name: 'wink-nlp: parts of speech',
  read: (text) => wink.readDoc(text).tokens().out(its.pos),
};
export const COMPROMISE: Contender = {
  name: 'compromise: quotations',
  read: (text) => nlp(text).quotations().out('array'),
};
