import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface ListFocus {
  /** For the element around the list; it needs a `tabIndex` of -1. */
  readonly list: RefObject<HTMLDivElement | null>;
  /** To call when an entry is about to be removed, with its place from 0. */
  readonly removing: (place: number) => void;
}

/**
 * Keeps the focus in a list of which an entry is removed by its own button: it goes to the button of the entry that
 * takes its place, else to the last one, else to the list itself. Where it is elsewhere by then, it stays.
 *
 * @param length how many entries there are
 */
export function useFocusAfterRemoval(length: number): ListFocus {
  const list = useRef<HTMLDivElement>(null);
  const place = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect is for the time after an entry has gone.
  useEffect(() => {
    const removed = place.current;
    place.current = null;
    // A reader who went on meanwhile has the focus elsewhere.
    if (removed === null || document.activeElement !== document.body) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>('.remove') ?? [];
    (buttons[Math.min(removed, buttons.length - 1)] ?? list.current)?.focus();
  }, [length]);
  const removing = (removed: number) => {
    place.current = removed;
  };
  return { list, removing };
}
