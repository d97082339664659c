import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../scripts/extension-browser';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly axe: { run(within: string): Promise<AxeResults> };
}

export const SCHEMES = ['light', 'dark'] as const;

/**
 * What axe would mend in a page with light or dark colours: each with the elements that it is about.
 *
 * @param within selector of what is looked at
 */
export async function violationsIn(
  running: ExtensionBrowser,
  page: Page,
  scheme: (typeof SCHEMES)[number],
  within = 'html',
): Promise<string[]> {
  await running.emulateMedia(page, { scheme });
  await page.evaluate(axe);
  const { violations } = await page.evaluate((selector) => (globalThis as unknown as Axe).axe.run(selector), within);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
