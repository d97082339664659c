import type { ComponentChildren } from 'preact';
import type { MarkLook } from '../rules';

interface Props {
  readonly text: string;
  /** Sorted, without overlaps. */
  readonly marks: readonly { readonly start: number; readonly end: number; readonly mark: MarkLook }[];
}

/** A text with marks as they are in pages. */
export function MarkedText({ text, marks }: Props) {
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const { start, end, mark } of marks) {
    parts.push(
      text.slice(from, start),
      <on-record-mark key={start} data-on-record={mark}>
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
