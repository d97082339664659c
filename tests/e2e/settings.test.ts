import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  clickSwitch,
  EXTENSION,
  markedPhrases,
  openNewsstand,
  popupOver,
  ruleFigures,
  untilMarked,
  untilUnmarked,
} from './harness';

test('a switch repaints every open tab at once, and is remembered after a restart', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'on-record-settings-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

  const first = await openNewsstand({ extension: EXTENSION, profile });
  const ferries = await first.openArticle('ferries.html');
  const reservoir = await first.openArticle('reservoir.html');
  const before = await markedPhrases(ferries);
  expect(Object.keys(await markedPhrases(reservoir))).toContain('anonymous');

  const popup = await popupOver(first, reservoir);
  await clickSwitch(popup, 'Anonymous sources');
  await Promise.all([untilUnmarked(ferries, 'anonymous'), untilUnmarked(reservoir, 'anonymous')]);
  const { anonymous, ...others } = before;
  expect(anonymous?.length).toBeGreaterThan(0);
  expect(await markedPhrases(ferries)).toEqual(others);
  await first.close();

  const second = await openNewsstand({ extension: EXTENSION, profile });
  const again = await second.openArticle('ferries.html', 'Sand');
  expect(await markedPhrases(again)).toEqual(others);
  const popupAgain = await popupOver(second, again);
  expect(await ruleFigures(popupAgain)).toContainEqual({
    name: 'Anonymous sources',
    count: anonymous?.length,
    on: false,
  });

  await clickSwitch(popupAgain, 'Anonymous sources');
  await untilMarked(again, 'the aide');
  expect(await markedPhrases(again)).toEqual(before);
  await second.close();
});
