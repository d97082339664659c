import { relative } from 'node:path';
import { preview } from 'vite';

export interface Site {
  /** Address of the folder, with a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder's files as they are, from 127.0.0.1 and a free port.
 *
 * @param onRequest told of each path that is asked for
 */
export async function serve(folder: string, onRequest: (path: string) => void = () => {}): Promise<Site> {
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'silent',
    build: { outDir: relative(process.cwd(), folder) },
    preview: { host: '127.0.0.1', port: 0 },
  });
  server.httpServer.on('request', ({ url = '/' }) => onRequest(url));
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error(`No address was free to serve ${folder}.`);
  return { url, close: () => server.close() };
}
