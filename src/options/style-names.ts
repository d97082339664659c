import type { Colour, Line } from '../rules/styles';
import type { MessageKey } from '../shared/i18n';

export const COLOUR_NAMES = {
  orange: 'colour_orange',
  blue: 'colour_blue',
  yellow: 'colour_yellow',
  purple: 'colour_purple',
  teal: 'colour_teal',
  pink: 'colour_pink',
  green: 'colour_green',
  slate: 'colour_slate',
  brown: 'colour_brown',
  grey: 'colour_grey',
  red: 'colour_red',
  indigo: 'colour_indigo',
  cyan: 'colour_cyan',
  lime: 'colour_lime',
  magenta: 'colour_magenta',
} as const satisfies Record<Colour, MessageKey>;

export const LINE_NAMES = {
  thin: 'line_thin',
  solid: 'line_solid',
  thick: 'line_thick',
  double: 'line_double',
  'thin-dashed': 'line_thinDashed',
  dashed: 'line_dashed',
  'thin-dotted': 'line_thinDotted',
  dotted: 'line_dotted',
  'thick-dotted': 'line_thickDotted',
  wavy: 'line_wavy',
} as const satisfies Record<Line, MessageKey>;
