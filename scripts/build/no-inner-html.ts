import type { Plugin } from 'vite';

/**
 * Takes the one way out of Preact by which a text could become HTML, `dangerouslySetInnerHTML`: it shows the text as
 * text. So nobody has to check that we do not use it, neither reviewers nor `web-ext lint`, which warns of it.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'on-record:no-inner-html',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.mjs$/ },
      handler(code) {
        const safe = code.replace(/\.innerHTML=(\w+)\.__html/, '.textContent=$1.__html');
        if (safe === code) this.error('Preact no longer sets HTML where it did: look where it does now.');
        return { code: safe, map: null };
      },
    },
  };
}
