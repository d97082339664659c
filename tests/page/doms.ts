import fc from 'fast-check';

/** A made-up piece of a page: text, or an element with what is in it. */
type Piece = string | { readonly name: string; readonly attributes: string; readonly inside: readonly Piece[] };

/** Sentences and what may stand between them, cut so that attributions run over several elements. */
const TEXTS = [
  'Two people ',
  'familiar with the plan',
  ' said the pier would close. ',
  '“Nobody will lose a mooring,” said ',
  'Dana Orlo',
  ', the mayor. ',
  'Critics ',
  'say',
  ' it is late. ',
  'The work is reportedly done. ',
  'A spokesman for the port declined to comment. ',
  '  ',
  '\n\t ',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\ud83d',
  '',
  'a',
];
const INLINE = [
  'a',
  'b',
  'em',
  'span',
  'mark',
  'font',
  'sup',
  'q',
  'code',
  'time',
  'button',
  'x-own',
  'on-record-mark',
];
const BLOCKS = ['p', 'div', 'li', 'blockquote', 'section', 'td', 'h2', 'pre', 'aside', 'figcaption', 'details', 'form'];
const EMPTY = ['br', 'wbr', 'img', 'hr'];
const ATTRIBUTES = [
  '',
  '',
  '',
  '',
  'hidden',
  'contenteditable',
  'class="related"',
  'dir="rtl"',
  'style="display:flex"',
  'style="display:none"',
  'style="float:left"',
  'style="white-space:pre"',
  'data-on-record="anonymous"',
];

const { piece } = fc.letrec<{ piece: Piece; inside: Piece[] }>((tie) => ({
  inside: fc.array(tie('piece'), { maxLength: 7 }),
  piece: fc.oneof(
    { maxDepth: 7, depthIdentifier: 'dom' },
    { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
    { weight: 1, arbitrary: fc.constantFrom(...EMPTY).map((name) => ({ name, attributes: '', inside: [] })) },
    {
      weight: 5,
      arbitrary: fc.record({
        name: fc.constantFrom(...INLINE, ...BLOCKS),
        attributes: fc.constantFrom(...ATTRIBUTES),
        inside: tie('inside'),
      }),
    },
  ),
}));

/** Pages that no author would write: anything in anything, with text cut anywhere. */
export const anyDom = fc.array(piece, { minLength: 1, maxLength: 12 });

/** Puts pieces into an element, node by node, as scripts do: parsing HTML would tidy them up. */
export function build(pieces: readonly Piece[], into: Element): void {
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      into.append(document.createTextNode(piece));
      continue;
    }
    const element = document.createElement(piece.name);
    const [name, value = ''] = piece.attributes.split(/="?|"/);
    if (name) element.setAttribute(name, value);
    build(piece.inside, element);
    into.append(element);
  }
}
