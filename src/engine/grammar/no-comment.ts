import type { Sentence } from '../text/sentences';
import { type Document, inPassage, tagAt, wordAt } from './document';
import type { FoundCue } from './found-cue';
import { subjectBefore } from './subject';
import { Tag } from './tags';
import { verbGroupAt } from './verb-group';

/** What follows the verb of a no-comment line, by lemma; an empty list means that the verb alone is enough. */
const AFTER: Readonly<Record<string, readonly RegExp[]>> = {
  decline: [/^to (?:immediately |further )?(?:comment|discuss|elaborate|answer|respond|say|speak|be interviewed|identify|name|provide|offer|specify|confirm|talk|give|address|make)/, /^(?:an? )?(?:further |additional )?(?:comment|interview)/, /^(?:repeated |several |all |multiple )?(?:interview )?requests?/, /^through/],
  refuse: [/^to (?:comment|discuss|elaborate|answer|respond|say|speak|be interviewed|confirm|talk)/, /^comment/],
  respond: [/^(?:immediately |right away )?to (?:an? |the |our |repeated |several |multiple |numerous |two |three |emailed |written |further )*(?:request|requests|message|messages|call|calls|email|emails|e-mail|e-mails|question|questions|inquiry|inquiries|query|queries|text|texts|voicemail|letter|letters|phone|interview|detailed|follow-up|list)/, /^$/],
  reply: [/^(?:immediately )?to (?:an? |the |our |repeated |several |multiple |numerous )*(?:request|requests|message|messages|call|calls|email|emails|question|questions|inquiry|inquiries|query|queries|letter)/, /^$/],
  answer: [/^(?:an? |the |our |repeated |several |multiple |numerous |emailed |written )*(?:request|requests|message|messages|call|calls|email|emails|question|questions|inquiry|inquiries|query|queries|phone)/],
  return: [/^(?:an? |the |our |repeated |several |multiple |numerous |two |three |phone |telephone )*(?:message|messages|call|calls|email|emails|voicemail|request|requests|text|texts|phone)/],
  comment: [/^/],
  have: [/^no (?:immediate |further |additional )?(?:comment|response|statement)/],
  reach: [/^(?:immediately |right away )?(?:for comment|on|by|at|for|$|,)/, /^$/],
};
const NEGATIVE_ONLY = new Set(['respond', 'reply', 'answer', 'return', 'comment', 'reach']);

/** "declined to comment", "did not respond to messages", "could not be reached": asked, and nothing said. */
export function noCommentAt(d: Document, i: number, s: Sentence): FoundCue | undefined {
  const lemma = d.lemma[i] || (wordAt(d, i) === 'had' || wordAt(d, i) === 'has' || wordAt(d, i) === 'have' ? 'have' : '');
  const after = AFTER[lemma];
  if (!after || inPassage(d, i)) return undefined;
  const vg = verbGroupAt(d, i, s.start) ?? (lemma === 'have' ? { start: i, end: i + 1, verb: i, negated: false, passive: false, infinitive: false, gerund: false, modal: false } : undefined);
  if (!vg || vg.infinitive || vg.gerund || (NEGATIVE_ONLY.has(lemma) && !vg.negated) || (lemma === 'reach') !== vg.passive) return undefined;
  const rest = wordsAfter(d, vg.end, s.end);
  if (!after.some((pattern) => pattern.test(rest))) return undefined;
  const source = subjectBefore(d, vg.start, s.start);
  if (!source) return undefined;
  return { rule: 'no-comment', kind: 'speech', head: i, cue: { start: vg.start, end: cueEnd(d, vg.end, s.end) }, source, right: -1, left: -1, start: Math.min(source.start, vg.start), object: false };
}

function wordsAfter(d: Document, from: number, hi: number): string {
  const words: string[] = [];
  for (let i = from; i < Math.min(hi, from + 7) && tagAt(d, i) !== Tag.punctuation; i++) words.push(wordAt(d, i));
  return words.join(' ');
}

const CUE_WORDS = /^(?:to|comment|discuss|elaborate|answer|respond|say|speak|a|an|the|request|requests|for|messages?|calls?|emails?|questions?|inquiries|immediately|no|immediate|further|be|reached|interviewed|seeking|repeated|several|multiple|phone|interview|statement|response)$/;

function cueEnd(d: Document, from: number, hi: number): number {
  let end = from;
  while (end < hi && CUE_WORDS.test(wordAt(d, end))) end++;
  while (end > from && /^(?:a|an|the|to|for|seeking)$/.test(wordAt(d, end - 1))) end--;
  return end;
}
