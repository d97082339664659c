/** A made-up newspaper whose pages do what no newspaper should. Each page is written anew for every request. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Site } from '../../scripts/serve';

/** A page as its server sends it. */
export interface HostilePage {
  readonly body: string;
  /** Beside the content type, which is `text/html` unless it is said here. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What goes into the parts of an article's page. */
export interface ArticleParts {
  readonly head?: string;
  /** In place of the paragraphs. */
  readonly text?: string;
  /** After the article. */
  readonly after?: string;
  readonly doctype?: string;
}

/** The phrases that are marked in `PARAGRAPHS` while no rule is switched, in reading order. */
export const PHRASES = [
  'three people familiar with the contract',
  'a senior transport official',
  'Mayor Lena Orvik',
  'A spokesman for Nordhavn Marine',
  'Critics',
  'reportedly',
  'Four bailiffs familiar with the sale',
];

export const PARAGRAPHS = [
  'Port Alder agreed to buy six ferries two weeks before inspectors had finished a review of their engines, three people familiar with the contract said.',
  '“Nobody waited for the report,” said a senior transport official, who spoke on condition of anonymity because the talks were private.',
  'Mayor Lena Orvik said on Monday that the city had acted properly. “We followed the rules at every step,” Orvik told reporters outside the town hall.',
  'A spokesman for Nordhavn Marine, which built the ferries, said that all engines had passed its tests.',
  'Critics say the city has ignored warnings for years. The second ferry is reportedly due in October.',
  'Four bailiffs familiar with the sale said on Tuesday that the harbour office would be sold to the town before the summer.',
];

const TEXT = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n');

/** The page of a news article. */
export function articlePage({ head = '', text = TEXT, after = '', doctype = '<!doctype html>' }: ArticleParts): string {
  return `${doctype}
<html lang="en"><head><meta charset="utf-8"><title>City bought six ferries before safety review ended</title>
<meta property="og:type" content="article"><link rel="icon" href="data:,">
<script type="application/ld+json">{ "@type": "NewsArticle" }</script>
${head}</head><body><main><article><h1>City bought six ferries before safety review ended</h1>
${text}</article></main>${after}</body></html>`;
}

/**
 * Serves pages by their paths, from 127.0.0.1 and a free port.
 *
 * @param onRequest told of each path that is asked for
 */
export async function serveHostile(
  pages: Readonly<Record<string, HostilePage>>,
  onRequest: (path: string) => void = () => {},
): Promise<Site> {
  const server = createServer(({ url = '/' }, response) => {
    const path = url.slice(1).replace(/\?.*/, '');
    onRequest(path);
    const page = pages[path];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.body ?? 'There is no such page.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
