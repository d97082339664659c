import type { Steps } from '../engine/steps';
import { isReadable } from './article';
import { weightOfText } from './root';
import { isStillThere, readableTrees, type Trees } from './trees';

/** A frame is read in place of the page that shows it if it holds so many times as much text. */
const TIMES_THE_PAGE = 2;

/** Where in a page its article would stand. */
export interface ArticlePlace {
  /** The page's document and those of its frames: what has to be watched. */
  readonly page: readonly Trees[];
  /** The one that holds the text. */
  readonly trees: Trees;
}

/**
 * Finds the document that holds the page's text. As a rule that is the page's own; where an article stands in a frame,
 * the page has little text beside it. Advertisements and other small things in frames have less than the article.
 */
export function* findArticlePlace(document: Document): Steps<ArticlePlace> {
  const page = yield* readableTrees(document);
  const [own, ...frames] = page as [Trees, ...Trees[]];
  let trees = own;
  let needed = frames.length > 0 ? TIMES_THE_PAGE * (yield* weightOfText(own)) : 0;
  for (const frame of frames) {
    if (!isStillThere(frame)) continue;
    const weight = yield* weightOfText(frame);
    if (weight <= needed || !isReadable(frame)) continue;
    trees = frame;
    needed = weight;
  }
  return { page, trees };
}
