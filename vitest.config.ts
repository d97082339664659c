import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { findBrowser } from './scripts/browser.ts';
import { renderSvelte } from './tests/page/frameworks/svelte-server.ts';

/** Milliseconds. Long enough for a busy machine: a test that waits for the wrong thing fails all the same. */
const TIMEOUTS = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 30_000 } } };

function endToEnd(name: string, browser: 'chromium' | 'firefox'): TestProjectConfiguration {
  return {
    test: {
      name,
      environment: 'node',
      include: ['tests/e2e/**/*.test.ts'],
      fileParallelism: false,
      env: { ON_RECORD_TESTED_BROWSER: browser },
      ...TIMEOUTS,
    },
  };
}

/**
 * Four kinds of tests, from fast to real:
 *
 * - `unit`: text in, data out, in Node
 * - `dom`: page and interface code in a real Chromium, without the extension
 * - `e2e` and `e2e-firefox`: the built extension in a real Chromium and a real Firefox (`npm run build` first)
 */
export default defineConfig(({ mode }) => ({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{engine,rules,shared,cli,project}/**/*.test.ts'],
          ...TIMEOUTS,
        },
      },
      {
        mode,
        plugins: [preact({ reactAliasesEnabled: false }), vue(), svelte({ configFile: false })],
        resolve: { alias: { 'webextension-polyfill': resolve(import.meta.dirname, 'tests/ui/browser.ts') } },
        // Found only while the tests run, they would make the page load again.
        optimizeDeps: {
          include: [
            ...['react', 'react-dom', 'react-dom/client', 'react-dom/server.browser', 'vue', 'vue/server-renderer'],
            ...['preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'preact/test-utils', '@preact/signals', 'valibot'],
          ],
        },
        test: {
          name: 'dom',
          include: ['tests/{page,ui}/**/*.test.{ts,tsx}'],
          ...TIMEOUTS,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findBrowser() ?? '', args: ['--no-sandbox', '--disable-gpu'] },
            }),
            instances: [{ browser: 'chromium' }],
            commands: { renderSvelte },
          },
        },
      },
      endToEnd('e2e', 'chromium'),
      endToEnd('e2e-firefox', 'firefox'),
    ],
  },
}));
