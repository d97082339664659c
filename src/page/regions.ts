import { attributeOf, closest, matches, select, textContentOf } from './flat-tree';

/**
 * Which parts of a page are never the article's own text.
 *
 * Three signs are used: what an element is (a menu, a form, code), what the page calls it (class and id words such as
 * "related" or "newsletter"), and whether it can be seen at all.
 */

/** Elements and roles whose text is never read and never painted. */
const NEVER_READ =
  'script,style,noscript,template,head,title,nav,aside,footer,button,input,textarea,select,option,datalist,label,' +
  'fieldset,figcaption,pre,code,samp,kbd,iframe,frame,object,embed,svg,math,video,audio,canvas,dialog,menu,progress,' +
  'meter,map,audio,time,[hidden],[contenteditable]:not([contenteditable="false"]),' +
  '[role="navigation"],[role="complementary"],[role="banner"],[role="contentinfo"],[role="search"],' +
  '[role="dialog"],[role="alertdialog"],[role="alert"],[role="menu"],[role="menubar"],[role="toolbar"],[role="tablist"],' +
  '[role="textbox"],[role="button"],[role="status"],[role="tooltip"],[role="img"],[data-on-record-ui]';

/** Set apart as a rule, but some pages wrap all their content in a form, or hide it from assistive technology behind a banner. */
const APART_UNLESS_ALL = 'form,[role="form"],[aria-hidden="true"],[inert]';

/** However long comments and footers are, they are not the article. */
const NEVER_A_WRAPPER = '[class*="comment" i],[id*="comment" i],[id*="disqus" i],[class*="footer" i],[id*="footer" i]';

/** A part that is set apart is read all the same if it holds this share of the whole: then its name or role misleads. */
const SHARE_OF_A_WRAPPER = 0.4;

/** So many links side by side, with hardly a word between them, are a list rather than part of a sentence. */
const LEAST_RUN = 3;
const MOSTLY_LINKS = 0.8;
/** What holds more characters is the text itself. */
const LONGEST_RUN = 20_000;
/** A sentence may link the names that it lists, in fewer letters than this. */
const LONGEST_ENUMERATION = 60;

/**
 * Words in a class name or id that set a part of the page apart from the article: what it is for, in the words that
 * page authors use for it.
 */
const APART = new Set(
  (
    'related relatedlinks relatedstories recommend recommended recommendation recommendations recirc recirculation ' +
    'promo promos promotion newsletter newsletters signup subscribe subscription share sharing sharebar social ' +
    'socialmedia comment comments commenting disqus respond reply replies ad ads adslot advert advertisement ' +
    'advertising sponsor sponsored sponsors taboola outbrain caption captions credit credits copyright byline bylines ' +
    'author authors authorbio bio breadcrumb breadcrumbs tag tags taglist topics toolbar menu nav navigation ' +
    'navbar sidebar rail trending popular mostpopular mostread teaser teasers readmore morefrom more widget widgets ' +
    'cookie cookies consent gdpr modal popup overlay paywall tooltip pagination pager gallery slideshow carousel ' +
    'dateline timestamp dates meta metadata postmeta jumplink skip print outline infobox toc correction footer ' +
    'footnotes references hidden offscreen visuallyhidden screenreader sr srt hide disclaimer donate donation ' +
    'upnext nextup player video videos pullquote factbox'
  ).split(' '),
);

/** Pairs of words that set a part apart although neither word does on its own. */
const APART_PAIRS =
  /(?:^|[^a-z])(?:read[-_]?(?:more|next|also)|more[-_]?(?:from|stories|news|on)|also[-_]?(?:on|read|in)|see[-_]?also|you[-_]?may|pull[-_]?quote|in[-_]?article[-_]?(?:link|promo)|sign[-_]?up|sr[-_]only|visually[-_]hidden|screen[-_]reader|print[-_]only|fact[-_]?box|up[-_]next|most[-_](?:read|popular|viewed)|story[-_](?:links|list)|link[-_]?list)(?:$|[^a-z])/;

/** True if the element, by its tag, role or state, holds no text of the article. */
export function isNeverRead(element: Element): boolean {
  return matches(element, NEVER_READ);
}

/** True if the node stands in an element whose text is never read, or is one. */
export function isInsideUnread(node: Node | null): boolean {
  return closest(node, NEVER_READ) !== null;
}

/**
 * True if the element's role, class or id says that it is not the article's own text.
 *
 * @param share the part of the whole text that the element holds, 0 to 1; asked for only if it matters
 */
export function isApart(element: Element, share: () => number): boolean {
  if (!matches(element, APART_UNLESS_ALL) && !isNamedApart(element)) return false;
  const isWrapper =
    share() > SHARE_OF_A_WRAPPER && (select(element, 'h1').length > 0 || !matches(element, NEVER_A_WRAPPER));
  return !isWrapper;
}

/**
 * True for an inline element that is a run of links to other stories, as some pages put behind a name in a paragraph to
 * show it on hover.
 */
export function isRunOfLinks(element: Element): boolean {
  if ((textContentOf(element) ?? '').length > LONGEST_RUN) return false;
  const links = [...select(element, ':scope > a')];
  if (links.length < LEAST_RUN) return false;
  const length = lettersIn(element);
  const linked = links.reduce((sum, link) => sum + lettersIn(link), 0);
  return length > LONGEST_ENUMERATION && linked > length * MOSTLY_LINKS;
}

function lettersIn(element: Element): number {
  return (textContentOf(element) ?? '').replace(/\s+/g, '').length;
}

function isNamedApart(element: Element): boolean {
  const name = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  if (name.length < 3) return false;
  const spaced = name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
  if (APART_PAIRS.test(spaced)) return true;
  for (const word of spaced.split(/[^a-z]+/)) if (APART.has(word)) return true;
  return false;
}
