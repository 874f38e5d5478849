import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentType } from '../src/outputs/media-types.ts';

export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves a built archive on this machine alone, as a static host that reads its `_headers` would: folders by their
 * index.html, the archive's own media types and 404 page, nothing outside the base path.
 * @param port 0 for any free one.
 */
export async function serve(folder: string, { base = '/', port = 0 } = {}): Promise<RunningServer> {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    dotfiles: false,
    setHeaders: (response, path) => {
      const type = contentType(path);
      if (type !== undefined) response.setHeader('content-type', type);
    },
  });
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      const page = join(folder, '404.html');
      response.end(statSync(page, { throwIfNoEntry: false }) ? readFileSync(page) : 'Not found');
    };
    const address = request.url ?? '/';
    if (!address.startsWith(base)) {
      if (`${address}/` !== base) return missing();
      response.writeHead(308, { location: base });
      return void response.end();
    }
    request.url = `/${address.slice(base.length)}`;
    files(request, response, missing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}
