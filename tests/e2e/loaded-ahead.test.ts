import { expect, onTestFinished, test } from 'vitest';
import type { Browser as WebExtensionApi } from 'webextension-polyfill';
import { launchChromium } from '../../scripts/chromium-browser';
import { EXTENSION, IN_FIREFOX } from './harness';
import { articlePage, PHRASES, serveHostile } from './hostile-site';

/** The extension's own API, in code that runs in its pages. */
declare const chrome: WebExtensionApi;

const FRONT_PAGE = `<!doctype html><html lang="en"><title>Front page</title><link rel="icon" href="data:,">
<script type="speculationrules">{ "prerender": [{ "urls": ["article"], "eagerness": "immediate" }] }</script>
<a href="article">City bought six ferries before safety review ended</a></html>`;

// Firefox knows no speculation rules: it loads no page ahead of a click.
test.skipIf(IN_FIREFOX)('a page that is loaded ahead of a click shows its figures when it is shown', async () => {
  let askFor = (_: string) => {};
  const isLoadedAhead = new Promise<void>((resolve) => {
    askFor = (path) => path === 'article' && resolve();
  });
  const pages = { front: { body: FRONT_PAGE }, article: { body: articlePage({}) } };
  const [site, running] = await Promise.all([
    serveHostile(pages, (path) => askFor(path)),
    launchChromium({ extension: EXTENSION }),
  ]);
  onTestFinished(async () => {
    await Promise.all([running.close(), site.close()]);
  });
  const desk = await running.open(running.pageUrl('src/options/options.html'));
  const page = await running.open(`${site.url}front`);
  await isLoadedAhead;
  const tab = await running.tabId(page);
  const badge = () => desk.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
  await expect.poll(async () => (await running.pageState(page))?.status).toBe('not-article');
  expect(await badge()).toBe('');

  await page.click('a');
  await expect.poll(badge).toBe('4');
  // The page object follows the article into its tab only if that happens within 100 ms.
  const shown = await running.browser.waitForTarget((it) => it.url() === `${site.url}article`);
  const article = await shown.createCDPSession();
  const inArticle = async (expression: string): Promise<unknown> =>
    (await article.send('Runtime.evaluate', { expression, returnByValue: true })).result.value;
  await expect
    .poll(() => inArticle(`Array.from(document.querySelectorAll('on-record-mark'), (mark) => mark.textContent)`))
    .toContain(PHRASES.at(-1));
  expect(await inArticle(`performance.getEntriesByType('navigation')[0].activationStart`)).toBeGreaterThan(0);
});
