/** A box in the window of the page, where the one that is given is in the window of one of its frames. */
export function boxInPage(box: DOMRect, { defaultView }: Document): DOMRect {
  const frame = defaultView?.frameElement?.getBoundingClientRect();
  return frame ? new DOMRect(box.x + frame.x, box.y + frame.y, box.width, box.height) : box;
}
