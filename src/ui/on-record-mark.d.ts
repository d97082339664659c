import type { HTMLAttributes } from 'preact';
import type { MarkLook } from '../rules';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      /** The element that marks are made of in pages. */
      'on-record-mark': HTMLAttributes<HTMLElement> & { 'data-on-record': MarkLook };
    }
  }
}
