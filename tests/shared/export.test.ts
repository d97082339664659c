import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine';
import { type CsvNames, fileNameOf, type PageFacts, recordOf, toCsv, toJson } from '../../src/shared/export';
import { type NoteWords, toMarkdown } from '../../src/shared/export-note';

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

describe('the name of a file', () => {
  test('tells two articles of a site on one day apart', () => {
    expect(fileNameOf(page, 'csv')).toBe('on-record-alder.example-2026-06-10-pier-closed.csv');
    expect(fileNameOf({ ...page, title: 'Ferry sold' }, 'csv')).not.toBe(fileNameOf(page, 'csv'));
  });

  test.each([
    ['../../etc/passwd', '-etc-passwd'],
    ['  “What?”: a <b>review</b> | The Alder ', '-what-a-b-review-b-the-alder'],
    ['Møte på Ålesund', '-møte-på-ålesund'],
    ['🎣 …', ''],
    ['word '.repeat(40), '-word-word-word-word-word-word-word-word-word-word-word-word'],
    ['x'.repeat(300), `-${'x'.repeat(60)}`],
  ])('has no more of a title than every system takes: %j', (title, words) => {
    expect(fileNameOf({ ...page, title }, 'json')).toBe(`on-record-alder.example-2026-06-10${words}.json`);
  });
});

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
  const names: CsvNames = { type: (type) => `kind: ${type}`, mark: (rule) => `mark: ${rule}` };

  test('has a line for each attribution, and names the page in each', () => {
    const lines = toCsv(record, names).trimEnd().split('\r\n');
    expect(lines).toHaveLength(record.attributions.length + 1);
    expect(lines[0]).toMatch(/^\uFEFFindex,kind,type,type_name,/);
    for (const line of lines.slice(1)) expect(line).toContain('https://alder.example/pier');
  });

  test('has the words of the popup beside each name for machines', () => {
    const lines = toCsv(record, names).split('\r\n');
    expect(lines.some((line) => line.includes(',institution,kind: institution,'))).toBe(true);
    expect(lines.some((line) => line.includes(',anonymous,mark: anonymous,'))).toBe(true);
  });

  test.each(['=1+1', '+1', '-1', '@sum', '\tx'])('a cell that begins like a formula becomes text: %j', (title) => {
    const csv = toCsv({ ...record, page: { ...page, title } }, names);
    expect(csv).toContain(`,'${title},`);
    expect(csv).not.toContain(`,${title},`);
  });

  test('commas and quotation marks stay within their cell', () => {
    expect(toCsv(record, names)).toContain(`,"'=Pier, ""closed""",`);
  });
});

describe('Markdown', () => {
  const officialId = record.attributions.find(({ type }) => type === 'anonymous')?.sourceId;
  const words: NoteWords = {
    summary: '2 claims from 2 sources.',
    findings: ['1 claim has no source.'],
    published: (day) => `Published ${day}.`,
    read: (day, version) => `Read ${day} by On Record ${version}.`,
    type: (type) => `kind: ${type}`,
    anonymity: (sourceId) => (sourceId === officialId ? ['how: not stated', 'why: *private*'] : []),
    headings: { findings: 'Worth knowing', sources: 'Sources', noSource: 'None', cited: 'Cited', noComment: 'Asked' },
    notCounted: 'Not counted.',
    nested: 'Within another statement.',
  };
  const markdownOf = (article: string) => toMarkdown(recordOf(analyze(article), article, page), words);
  /** What stands under a heading of the second level. */
  const under = (heading: string, markdown: string) =>
    markdown.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const bullets = (markdown: string) => markdown.match(/^- /gm)?.length ?? 0;

  test('names the page, says what its dates are, and sums up', () => {
    const markdown = toMarkdown(record, words);
    expect(markdown).toContain(
      '# =Pier, "closed"\n\n<https://alder.example/pier>\n\n' +
        'Published 2026-06-09. Read 2026-06-10 by On Record 1.2.3.\n\n2 claims from 2 sources.',
    );
    expect(markdown).toContain('## Worth knowing\n\n- 1 claim has no source.');
  });

  test('gives a date as the page does where it is in no known form', () => {
    const undated = toMarkdown({ ...record, page: { ...page, published: 'June 9, 2026' } }, words);
    expect(undated).toContain('Published June 9, 2026. Read');
  });

  test('lists each source with what it says, without taking its words for Markdown', () => {
    expect(toMarkdown(record, words)).toMatch(/### Ida Brenn[^\n]* \(kind: named\)\n\n- .*\\\*pier\\\*/);
  });

  test('counts as its sentence does: what is no claim stands apart, and says so', () => {
    const article = `${text} The council said that Tom Archer, a diver, had called the bridge unsafe.`;
    const { profile } = analyze(article);
    const markdown = markdownOf(article);
    const sources = under('Sources', markdown);
    expect(bullets(sources)).toBe(profile.claims);
    expect(sources.match(/^### /gm)).toHaveLength(profile.sources);
    expect(under('None', markdown)).toContain('Not counted.\n\n- The ferry is');
    expect(under('Cited', markdown)).toMatch(/Within another statement\.\n\n- Tom Archer \(kind: named\): \S/);
    expect(under('Asked', markdown)).toContain(
      'Not counted.\n\n- The ministry (kind: institution): declined to comment',
    );
  });

  test('lists no terms of anonymity as something that was said', () => {
    const markdown = markdownOf('An aide said the pier is closed. The aide asked not to be named.');
    expect(markdown).toContain('\n- the pier is closed');
    expect(markdown).not.toContain('asked not to be named');
  });

  test('says how an unnamed source knows and why it is unnamed', () => {
    expect(toMarkdown(record, words)).toMatch(
      /### A senior official[^\n]*\n\nhow: not stated {2}\nwhy: \\\*private\\\*\n\n- /,
    );
  });

  test('keeps two sources apart that the article calls the same', () => {
    const article =
      '“The pier is closed,” an official said. Another official, in Port Ellery, denied that. “It is open,” an official said.';
    const { profile } = analyze(article);
    expect(under('Sources', markdownOf(article)).match(/^### /gm)).toHaveLength(profile.sources);
  });

  test.each([
    ['2026. That was late.', '- 2026\\. That was late.'],
    ['- so it was', '- \\- so it was'],
    ['salt &amp; pepper', '- salt \\&amp; pepper'],
    ['3.5 tons & more', '- 3.5 tons & more'],
  ])('keeps what is said as it is shown in the page: %s', (said, line) => {
    const attributions = record.attributions.map((attribution) => ({
      ...attribution,
      content: { ...attribution.content, text: said },
    }));
    expect(toMarkdown({ ...record, attributions }, words).split('\n')).toContain(line);
  });

  test('no line of a page becomes a heading, a list, HTML or a link in Markdown', () => {
    const title = 'Pier\n\n# Closed\n- [now](https://other.example) <img src=x>';
    const address = 'https://alder.example/a> [b](c)';
    const markdown = toMarkdown({ ...record, page: { ...page, title, address } }, words);
    const [first, , second] = markdown.split('\n');
    expect(first).toBe('# Pier \\# Closed - \\[now\\](https://other.example) \\<img src=x\\>');
    expect(second).toBe('<https://alder.example/a%3E%20[b](c)>');
  });
});
