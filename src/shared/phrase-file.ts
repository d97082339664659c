import * as v from 'valibot';
import type { PhraseRule } from '../rules';
import { FILE_KINDS, isOfKind } from './file-kinds';
import { parseJson } from './json';
import { phraseRuleSchema } from './phrase-rules';
import { phraseEntry } from './settings';

const phraseFile = v.object({ kind: v.literal(FILE_KINDS.phrases), rules: v.array(v.unknown()) });

/** What a file with phrase rules holds, or what is wrong with it. */
export type PhraseFile =
  | { readonly problem: 'no-json' | 'other-file' | 'settings-file' }
  | {
      readonly problem: null;
      readonly rules: readonly PhraseRule[];
      /** Places in the file, from 1, of rules that cannot be used: no name, or a phrase that is none. */
      readonly broken: readonly number[];
    };

/** The text of a file with phrase rules. */
export function writePhraseFile(rules: readonly PhraseRule[]): string {
  return `${JSON.stringify({ kind: FILE_KINDS.phrases, rules: rules.map(phraseEntry) }, null, 2)}\n`;
}

/** Reads a file that `writePhraseFile` wrote, or somebody by hand. Never throws. */
export function readPhraseFile(content: string): PhraseFile {
  const json = parseJson(content);
  if (json === undefined) return { problem: 'no-json' };
  const file = v.safeParse(phraseFile, json);
  if (!file.success) return { problem: isOfKind(json, 'settings') ? 'settings-file' : 'other-file' };
  const read = file.output.rules.map((rule) => v.safeParse(phraseRuleSchema, rule));
  return {
    problem: null,
    rules: read.flatMap((rule) => (rule.success ? [rule.output] : [])),
    broken: read.flatMap((rule, index) => (rule.success ? [] : [index + 1])),
  };
}
