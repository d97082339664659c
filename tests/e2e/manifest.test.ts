import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { EXTENSION, IN_FIREFOX } from './harness';

const manifest = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'));
const justified = readFileSync(resolve(import.meta.dirname, '../../docs/permissions.md'), 'utf8');

/** What stands in the first column of the tables under a heading. */
function rowsUnder(heading: string): string[] {
  const section = justified.split(/^## /m).find((text) => text.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name);
}

test('asks for no permission that docs/permissions.md does not justify', () => {
  const asked: string[] = manifest.permissions;
  expect(asked).toContain('storage');
  expect(asked.filter((permission) => !rowsUnder('What it asks for').includes(permission))).toEqual([]);
  expect(manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches)).toEqual(
    rowsUnder('Where it runs'),
  );
  for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions', 'externally_connectable'])
    expect(manifest, key).not.toHaveProperty(key);
});

test('has nothing that a page could ask for', () => {
  expect(manifest).not.toHaveProperty('web_accessible_resources');
});

test('its pages may load what is in the package and connect to nothing', () => {
  expect(manifest.content_security_policy).toEqual({
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  });
});

test('runs once in a page, not in its frames', () => {
  expect(manifest.content_scripts).toHaveLength(1);
  expect(manifest.content_scripts[0].all_frames ?? false).toBe(false);
});

test.runIf(IN_FIREFOX)('tells Firefox that it collects no data, and has an event page as background', () => {
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(manifest.background).toEqual({ scripts: [expect.stringMatching(/\.js$/)], type: 'module' });
});
