import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine';
import { type PageFacts, recordOf, toCsv, toJson, toMarkdown } from '../../src/shared/export';

const text =
  '“The *pier* is closed,” said Ida Brenn, a baker. A senior official, who spoke on condition of anonymity because the ' +
  'talks were private, said it would reopen. The ministry declined to comment. The ferry is reportedly full.';

const page: PageFacts = {
  address: 'https://alder.example/pier',
  title: '=Pier, "closed"',
  published: '2026-06-09T07:30:00Z',
  read: '2026-06-10T08:00:00.000Z',
  version: '1.2.3',
};

const record = recordOf(analyze(text), text, page);

describe('JSON', () => {
  test('holds the words of each attribution, and where they stand', () => {
    const { attributions, page: kept } = JSON.parse(toJson(record)) as typeof record;
    expect(kept).toEqual(page);
    expect(attributions.length).toBeGreaterThan(3);
    for (const { source, cue, content } of attributions)
      for (const { text: words, spans } of [source, cue, content])
        expect(words).toBe(spans.map(([start, end]) => text.slice(start, end)).join(' … '));
  });

  test('holds what the article tells of an unnamed source', () => {
    const official = record.attributions.find(({ type }) => type === 'anonymous');
    expect(official?.details.reason?.text).toContain('the talks were private');
    expect(official).toMatchObject({ mark: 'anonymous', quotation: 'indirect' });
  });
});

describe('CSV', () => {
  test('has a line for each attribution, and names the page in each', () => {
    const lines = toCsv(record).trimEnd().split('\r\n');
    expect(lines).toHaveLength(record.attributions.length + 1);
    expect(lines[0]).toMatch(/^\uFEFFindex,kind,type,/);
    for (const line of lines.slice(1)) expect(line).toContain('https://alder.example/pier');
  });

  test.each(['=1+1', '+1', '-1', '@sum', '\tx'])('a cell that begins like a formula becomes text: %j', (title) => {
    const csv = toCsv({ ...record, page: { ...page, title } });
    expect(csv).toContain(`,'${title},`);
    expect(csv).not.toContain(`,${title},`);
  });

  test('commas and quotation marks stay within their cell', () => {
    expect(toCsv(record)).toContain(`,"'=Pier, ""closed""",`);
  });
});

test('Markdown names the page, sums up, and lists what each source says without taking its words for Markdown', () => {
  const markdown = toMarkdown(record, {
    summary: '2 claims from 2 sources.',
    findings: ['1 claim has no source.'],
    type: (type) => `kind: ${type}`,
    noSource: 'No source given',
    noComment: 'No comment',
  });
  expect(markdown).toContain(
    '# =Pier, "closed"\n\n<https://alder.example/pier>\n2026-06-09 / 2026-06-10 · On Record 1.2.3',
  );
  expect(markdown).toContain('2 claims from 2 sources.\n\n- 1 claim has no source.');
  expect(markdown).toMatch(/## Ida Brenn[^\n]*\(kind: named\)\n\n- .*\\\*pier\\\*/);
  expect(markdown).toContain('## No source given');
  expect(markdown).toContain('- No comment');
});

test('no line of a page becomes a heading, a list, HTML or a link in Markdown', () => {
  const title = 'Pier\n\n# Closed\n- [now](https://other.example) <img src=x>';
  const address = 'https://alder.example/a> [b](c)';
  const words = { summary: '', findings: [], type: () => '', noSource: '', noComment: '' };
  const markdown = toMarkdown({ ...record, page: { ...page, title, address } }, words);
  const [first, , second] = markdown.split('\n');
  expect(first).toBe('# Pier \\# Closed - \\[now\\](https://other.example) \\<img src=x\\>');
  expect(second).toBe('<https://alder.example/a%3E%20[b](c)>');
});
