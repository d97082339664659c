import type { Steps } from '../engine/steps';
import type { Block, SplitNodes } from './blocks';
import { matches } from './flat-tree';

/** Openings of lines that lead to other stories or to the outlet's services. */
const LEADS_AWAY =
  /^\s*(?:read (?:more|also|next|the full|our)|related(?: (?:story|stories|article|articles|content|coverage|video))?\s*:|more(?: on this| from| in)?\s*:|see also|also (?:read|see|on)\b|watch(?: now| live)?\s*:|watch more|listen(?: now)?\s*:|click here|sign up|subscribe|follow us|download (?:our|the) app|get (?:the|our) (?:latest|newsletter)|advertisement\b|sponsored\b|photo(?:s|graph)?\s*:|image(?: credit)?\s*:|picture\s*:|video\s*:|source\s*:|credit\s*:|loading\b|continue reading|story continues|this article (?:first|originally) appeared|(?:all rights reserved|copyright|©))/i;
const ENDS_A_SENTENCE = /[.!?…][”"’')\]]*\s*$/;
const MOSTLY_LINKS = 0.75;
const HALF_LINKS = 0.4;
const LONGEST_LEAD = 220;
const SHORTEST_REPEAT = 24;
/** Articles have a few of them; each is looked for in all other blocks. */
const MOST_REPEATS = 200;
const MAY_REPEAT = 'blockquote,blockquote *,q,aside,figure *,h2,h3,h4,h5,h6,[class*="quote" i],[class*="quote" i] *';

/** Without blocks that are all links or lead to other stories. */
export function* ownTextOf(blocks: readonly Block[], split: SplitNodes): Steps<Block[]> {
  const own: Block[] = [];
  for (const block of blocks) {
    if (isOwnText(block, split)) own.push(block);
    yield;
  }
  return own;
}

function isOwnText(block: Block, split: SplitNodes): boolean {
  if (block.linked > block.length * MOSTLY_LINKS) return false;
  if (block.linked > block.length * HALF_LINKS && !ENDS_A_SENTENCE.test(textOf(block, split))) return false;
  return block.length > LONGEST_LEAD || !LEADS_AWAY.test(textOf(block, split));
}

/** Without pull quotes and the like whose words stand in another block too. */
export function* withoutRepeats(blocks: readonly Block[], split: SplitNodes): Steps<readonly Block[]> {
  const suspects: Block[] = [];
  for (const block of blocks) {
    if (suspects.length < MOST_REPEATS && matches(block.element, MAY_REPEAT)) suspects.push(block);
    yield;
  }
  if (suspects.length === 0) return blocks;
  const words = new Map<Block, string>();
  for (const block of blocks) {
    words.set(block, wordsOf(block, split));
    yield;
  }
  const repeats = new Set<Block>();
  for (const suspect of suspects) {
    const repeated = words.get(suspect) ?? '';
    if (repeated.length < SHORTEST_REPEAT) continue;
    for (const [block, other] of words) {
      yield;
      if (block === suspect || repeats.has(block) || !other.includes(repeated)) continue;
      repeats.add(suspect);
      break;
    }
  }
  return blocks.filter((block) => !repeats.has(block));
}

/** A block's letters and digits, for comparing without regard to quotation marks and spacing. */
export function wordsOf(block: Block, split: SplitNodes): string {
  return plainWords(textOf(block, split));
}

function textOf(block: Block, split: SplitNodes): string {
  return block.parts.map((part) => (part === 'line-break' ? '\n' : split.dataOf(part))).join('');
}

/** Letters and digits only, in lower case, with single spaces. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
