const MARK_TAG = /<\/?on-record-mark\b[^>]*>/g;

/**
 * Keeps marks out of what the reader copies or drags to other places: with them would go their colours.
 *
 * @param view the window of the page, or of a frame with the article
 * @param takeAway takes away the marks in the reader's selection for the moment
 */
export function keepOutOfCopies(view: Window, takeAway: () => void, signal: AbortSignal): void {
  for (const event of ['copy', 'cut']) view.addEventListener(event, takeAway, { capture: true, signal });
  // What is dragged has been collected by now.
  const removeFrom = ({ dataTransfer }: DragEvent) => dataTransfer && removeMarks(dataTransfer);
  view.addEventListener('dragstart', removeFrom, { signal });
}

/** Firefox hides from the page what an extension puts in. So there it is put in as the page would. */
function removeMarks(data: DataTransfer & { readonly wrappedJSObject?: DataTransfer }): void {
  const html = data.getData('text/html');
  const plain = html.replace(MARK_TAG, '');
  if (plain !== html) (data.wrappedJSObject ?? data).setData('text/html', plain);
}
