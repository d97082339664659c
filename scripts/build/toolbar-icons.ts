import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const ICONS = resolve(import.meta.dirname, '../../icons');

/** Puts the states of the icon into the extension. The manifest names only the first; the background sets the others. */
export function toolbarIcons(): Plugin {
  return {
    name: 'on-record:toolbar-icons',
    generateBundle() {
      for (const name of readdirSync(ICONS).filter((file) => /^icon-\D+-\d+\.png$/.test(file)))
        this.emitFile({ type: 'asset', fileName: `icons/${name}`, source: readFileSync(resolve(ICONS, name)) });
    },
  };
}
