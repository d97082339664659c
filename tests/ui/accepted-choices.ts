/** What has to be stored after choices in several windows, however late storage is. */
import { expect } from 'vitest';
import type { StoredSettings } from '../../src/shared/settings';

/** A choice that storage was asked to keep; undefined forgets the entry. */
export interface Choice {
  readonly key: string;
  readonly value: unknown;
}

/**
 * Remembers the choices that storage has accepted. Of those that were on their way at the same time any may have come
 * last, but one of them is stored: none of the others, and not what was there before.
 */
export class AcceptedChoices {
  private readonly wanted = new Map<string, readonly unknown[]>();
  private isOver = false;

  /** @param isSettled whether all earlier choices had come to storage before it was made */
  note({ key, value }: Choice, isSettled: boolean): void {
    if (this.isOver) return;
    const others = isSettled ? [] : (this.wanted.get(key) ?? []);
    this.wanted.set(key, [...others, value]);
  }

  /** Something replaces all choices, at a time that nobody outside knows: from now on nothing is expected. */
  end(): void {
    this.isOver = true;
    this.wanted.clear();
  }

  expectIn(stored: StoredSettings): void {
    for (const [key, values] of this.wanted)
      expect({ key, values }).toEqual({ key, values: expect.arrayContaining([stored[key]]) });
  }
}
