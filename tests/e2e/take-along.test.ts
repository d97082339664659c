import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import {
  clickInPopup,
  headingOf,
  IN_FIREFOX,
  type Newsstand,
  openNewsstand,
  popupOver,
  untilMarked,
  untilUnmarked,
} from './harness';

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
});

afterAll(() => newsstand.close());

test('a site is paused and resumed in the popup, by keyboard', async () => {
  const article = await newsstand.openArticle('ferries.html');
  onTestFinished(() => article.close());
  const popup = await popupOver(newsstand, article);
  await popup.focus('.pause input');
  await popup.keyboard.press(' ');
  await untilUnmarked(article);
  await popup.waitForFunction(() => document.body.innerText.includes('You chose never to scan this site'));
  await popup.focus('.pause input');
  await popup.keyboard.press(' ');
  await popup.waitForSelector('.findings');
  // Firefox draws ever more seldom what stands behind a tab, which a page under a real popup does not.
  await article.bringToFront();
  await untilMarked(article, 'the aide');
});

/** What a file must tell: text, kind, details, where, rule, date and version. */
const WORDS = [
  'We followed the rules at every step',
  'anonymous',
  'because the talks were private',
  'according-to',
  packageJson.version,
];

/** Firefox cannot be told by its protocol where downloads go. */
test.skipIf(IN_FIREFOX)('the profile is saved as files', async () => {
  const downloads = await mkdtemp(join(tmpdir(), 'on-record-downloads-'));
  onTestFinished(() => rm(downloads, { recursive: true, force: true }));
  const article = await newsstand.openArticle('ferries.html');
  onTestFinished(() => article.close());
  const popup = await popupOver(newsstand, article);
  const session = await popup.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  for (const [label, ending] of [
    ['Save as a CSV file', '.csv'],
    ['Save as a JSON file', '.json'],
  ] as const) {
    await clickInPopup(popup, `button[aria-label="${label}"]`);
    const isThere = async () => (await readdir(downloads)).find((name) => name.endsWith(ending));
    await expect.poll(isThere).toMatch(/^on-record-127\.0\.0\.1-\d{4}-\d{2}-\d{2}-\w+-\w/);
    const saved = await readFile(join(downloads, (await isThere()) ?? ''), 'utf8');
    for (const words of [...WORDS, newsstand.address('ferries.html')]) expect(saved).toContain(words);
    // When it was read, in UTC.
    expect(saved).toMatch(/\b\d{4}-\d{2}-\d{2}T[\d:.]+Z/);
  }
});

// Only Chromium can be told that a page may read the clipboard.
test.skipIf(IN_FIREFOX)('the profile is copied as Markdown', async () => {
  const article = await newsstand.openArticle('ferries.html');
  onTestFinished(() => article.close());
  const popup = await popupOver(newsstand, article);
  await newsstand.browser
    .defaultBrowserContext()
    .overridePermissions(newsstand.pageUrl(''), ['clipboard-read', 'clipboard-sanitized-write']);
  await clickInPopup(popup, '::-p-text(Copy as Markdown)');
  await popup.waitForFunction(() => document.querySelector('.outcome')?.textContent === 'Copied.');
  const copied = await popup.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^# \S/);
  expect(copied).toContain(`<${newsstand.address('ferries.html')}>`);
  expect(copied).toContain('- 2 claims have no source.');
  expect(copied).toContain('\n### Mayor Lena Orvik (Official)\n');
  expect(copied).toContain('Why unnamed: “because the talks were private”');
  expect(copied).toMatch(/Read \d{4}-\d{2}-\d{2} by On Record \d/);
  // What the popup counts is what stands under "Sources".
  const counted = copied.split('\n## ').find((part) => part.startsWith('Sources\n')) ?? '';
  const claims = counted.match(/^- /gm)?.length;
  const sources = counted.match(/^### /gm)?.length;
  expect(await headingOf(popup)).toContain(`${claims} claims from ${sources} sources.`);
});
