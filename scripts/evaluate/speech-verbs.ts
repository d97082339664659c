/** Verbs that report speech. Their regular forms are built; the others are written out. */
const REGULAR =
  'add note report call ask argue announce claim state explain insist warn suggest tweet declare accuse describe ' +
  'acknowledge deny concede confirm respond reply continue promise pledge vow urge allege assert conclude criticize ' +
  'cite quote reveal remark observe maintain recall comment decline reiterate emphasize stress boast complain predict ' +
  'propose testify';
const IRREGULAR =
  'say says said saying tell tells told telling write writes wrote writing written ' +
  'admit admits admitted admitting accord accords according';
const POINTING = new Set(['point', 'points', 'pointed', 'pointing']);

const SPEECH = new Set([...REGULAR.split(' ').flatMap(formsOf), ...IRREGULAR.split(' ')]);

function formsOf(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  if (verb.endsWith('y')) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  return [verb, verb.endsWith('ss') ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`];
}

/** True if the words of a cue have a verb of saying, or "point out". */
export function reportsSpeech(cue: string): boolean {
  const words = cue.toLowerCase().match(/\w+/g) ?? [];
  return words.some((word, i) => SPEECH.has(word) || (POINTING.has(word) && words[i + 1] === 'out'));
}
