import type { Steps } from '../engine/steps';
import type { Trees } from './trees';

/** What the common frameworks call or write on the part of the page that they take over. */
const TAKEN_OVER =
  '#__next,#__nuxt,#___gatsby,#fusion-app,#root,#app,astro-island,gu-island,[data-reactroot],[data-server-rendered],' +
  '[ng-version],[ng-server-context],[data-hk],[q\\:container],[data-sveltekit-hydrate],' +
  'script#__NEXT_DATA__,script#__NUXT_DATA__,script#ng-state';

/**
 * Comments by which frameworks find their places again: between two texts, around a list or a condition. They hold a
 * sign or nothing (React, Vue, Svelte, Solid), or begin with the framework's name.
 */
const PLACEHOLDER = /^(?:[\s$/[\]!?#]{0,4}|(?:\/?lit-|ng-|HTML_TAG_|Qwik|t=|qv ).*)$/s;

/** So many comments are looked at in one step; what is between them is passed over by the browser. */
const STRIDE = 50;

/** True if the page shows signs that its scripts will take over the served HTML (hydration). */
export function* mayHydrate(trees: Trees): Steps<boolean> {
  for (const tree of trees.all) {
    if (tree.querySelector(TAKEN_OVER) !== null) return true;
    if ('body' in tree && tree.body === null) continue;
    const comments = trees.document.createTreeWalker('host' in tree ? tree : tree.body, NodeFilter.SHOW_COMMENT);
    for (let seen = 1; comments.nextNode() !== null; seen++) {
      if (PLACEHOLDER.test((comments.currentNode as Comment).data)) return true;
      if (seen % STRIDE === 0) yield;
    }
    yield;
  }
  return false;
}
