import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browser.ts';

/** Milliseconds. Long enough for a busy machine: a test that waits for the wrong thing fails all the same. */
const TIMEOUTS = { testTimeout: 60_000, hookTimeout: 60_000 };

/**
 * Three kinds of tests, from fast to real:
 *
 * - `unit`: text in, data out, in Node
 * - `dom`: page and interface code in a real Chromium, without the extension
 * - `e2e`: the built extension in a real Chromium (`npm run build` first)
 */
export default defineConfig({
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
        plugins: [preact()],
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
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          ...TIMEOUTS,
        },
      },
    ],
  },
});
