import type { ComponentChildren } from 'preact';
import type { MarkLook } from '../rules';

interface Props {
  readonly text: string;
  /** Sorted, without overlaps. */
  readonly marks: readonly { readonly start: number; readonly end: number; readonly mark: MarkLook }[];
  /** What happens where the reader points at a mark, taps it or comes to it by keyboard. */
  readonly point?: (index: number) => void;
  /** The id of what shows it. */
  readonly controls?: string;
}

/** A text with marks as they are in pages. */
export function MarkedText({ text, marks, point, controls }: Props) {
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const [index, { start, end, mark }] of marks.entries()) {
    const show = () => point?.(index);
    const asButton = point && {
      role: 'button' as const,
      tabIndex: 0,
      'aria-controls': controls,
      onPointerEnter: show,
      onFocus: show,
      onClick: show,
    };
    parts.push(
      text.slice(from, start),
      <on-record-mark key={start} data-on-record={mark} {...asButton}>
        {text.slice(start, end)}
      </on-record-mark>,
    );
    from = end;
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
