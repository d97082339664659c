import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { finish } from '../../src/engine/steps';
import type { Tokens } from '../../src/engine/text/tokens';

const ENGINE = resolve(import.meta.dirname, '../../src/engine');

/** One module with all that it imports, minified as in the extension. */
export async function bundle(entry: string, format: 'es' | 'iife' = 'es'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry, formats: [format], name: 'bundle', fileName: 'bundle' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return outputs.flatMap(({ output }) => output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''))).join('');
}

const load = (code: string) => import(`data:text/javascript,${encodeURIComponent(code)}`);

/** The engine as readers run it, not as the scripts run its sources. */
export async function loadEngine(): Promise<typeof import('../../src/engine')> {
  return load(await bundle(resolve(ENGINE, 'index.ts')));
}

/** The engine's first step alone. */
export async function loadTokenizer(): Promise<(text: string) => Tokens> {
  const { tokenize } = await load(await bundle(resolve(ENGINE, 'text/tokens.ts')));
  return (text) => finish<Tokens>(tokenize(text));
}
