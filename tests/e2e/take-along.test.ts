import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { folderForTest, savedFile } from './downloads';
import { clickInPopup, headingOf, type Newsstand, openNewsstand, pastedInto, popupOver } from './harness';

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
});

afterAll(() => newsstand.close());

/** What a file must tell: text, kind, details, where, rule, date and version. */
const WORDS = [
  'We followed the rules at every step',
  'anonymous',
  'because the talks were private',
  'according-to',
  packageJson.version,
];

test('the profile is saved as files', async () => {
  const folder = await folderForTest();
  await newsstand.saveInto(folder);
  const article = await newsstand.openArticle('ferries.html');
  onTestFinished(() => article.close());
  const popup = await popupOver(newsstand, article);
  for (const [label, name] of [
    ['Save as a CSV file', /^on-record-127\.0\.0\.1-\d{4}-\d{2}-\d{2}-\w+-\w.*\.csv$/],
    ['Save as a JSON file', /^on-record-127\.0\.0\.1-\d{4}-\d{2}-\d{2}-\w+-\w.*\.json$/],
  ] as const) {
    await clickInPopup(popup, `button[aria-label="${label}"]`);
    const saved = await savedFile(folder, name);
    for (const words of [...WORDS, newsstand.address('ferries.html')]) expect(saved).toContain(words);
    // When it was read, in UTC.
    expect(saved).toMatch(/\b\d{4}-\d{2}-\d{2}T[\d:.]+Z/);
  }
});

test('the profile is copied as Markdown', async () => {
  const article = await newsstand.openArticle('ferries.html');
  onTestFinished(() => article.close());
  const popup = await popupOver(newsstand, article);
  await clickInPopup(popup, '::-p-text(Copy as Markdown)');
  await popup.waitForFunction(() => document.querySelector('.outcome')?.textContent === 'Copied.', { polling: 50 });
  const heading = await headingOf(popup);
  await popup.close();
  const copied = await pastedInto(article);
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
  expect(heading).toContain(`${claims} claims from ${sources} sources.`);
});
