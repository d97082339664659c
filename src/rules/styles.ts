import { PHRASE_COLOURS, type PhraseLook } from './phrases';
import type { RuleId } from './rule';

/**
 * The colours that marks of highlight rules may have. Their names are words of `data-on-record`, and src/page/marks.css
 * has their values: all leave the text on them readable, on light and on dark pages.
 */
export const COLOURS = [
  'orange',
  'blue',
  'yellow',
  'purple',
  'teal',
  'pink',
  'green',
  'slate',
  'brown',
  'grey',
  ...PHRASE_COLOURS,
] as const;
export type Colour = (typeof COLOURS)[number];

/** The underlines that marks of highlight rules may have; own phrases have others. */
export const LINES = [
  'thin',
  'solid',
  'thick',
  'double',
  'thin-dashed',
  'dashed',
  'thin-dotted',
  'dotted',
  'thick-dotted',
  'wavy',
] as const;
export type Line = (typeof LINES)[number];

/** What the marks of a highlight rule look like. */
export interface MarkStyle {
  readonly colour: Colour;
  readonly line: Line;
}

export type MarkStyles = Readonly<Record<RuleId, MarkStyle>>;

/**
 * What a mark looks like, which is all that it tells: colour and underline of its rule, or the colour of an own phrase.
 * The value of `data-on-record` on the mark.
 */
export type MarkLook = `${Colour} ${Line}` | PhraseLook;

/** The style of each rule until the reader chooses. */
export const FIRST_STYLES: MarkStyles = {
  anonymous: { colour: 'orange', line: 'double' },
  official: { colour: 'blue', line: 'thin' },
  spokesperson: { colour: 'yellow', line: 'dashed' },
  media: { colour: 'purple', line: 'wavy' },
  group: { colour: 'teal', line: 'dotted' },
  hearsay: { colour: 'pink', line: 'thick-dotted' },
  named: { colour: 'green', line: 'solid' },
  institution: { colour: 'slate', line: 'thin-dashed' },
  document: { colour: 'brown', line: 'thick' },
  'no-comment': { colour: 'grey', line: 'thin-dotted' },
};

/** What the marks of a rule have as `data-on-record`. Own phrases have their style by themselves. */
export function markLookOf(rule: RuleId | PhraseLook, styles: MarkStyles): MarkLook {
  if (!isHighlightRule(rule, styles)) return rule;
  const { colour, line } = styles[rule];
  return `${colour} ${line}`;
}

function isHighlightRule(rule: RuleId | PhraseLook, styles: MarkStyles): rule is RuleId {
  return rule in styles;
}

export function isSameStyle(a: MarkStyle, b: MarkStyle): boolean {
  return a.colour === b.colour && a.line === b.line;
}
