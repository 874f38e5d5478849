import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One answer as it went over the wire. */
export interface Transfer {
  readonly path: string;
  readonly status: number;
  /** Bytes of headers and body, compressed as they were sent. */
  readonly bytes: number;
}

/** A folder as a static host on this machine serves it, and what was asked of it. */
export interface StaticHost {
  /** `http://127.0.0.1:40000` */
  readonly origin: string;
  /** Waits until no answer has been under way for a quarter of a second, and gives what was sent since the last call. */
  settled(): Promise<readonly Transfer[]>;
  close(): Promise<void>;
}

interface Kept {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** What static hosts compress, by ending, with its media type. Everything else goes as it lies there. */
const COMPRESSED: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

const QUIET_MS = 250;

/**
 * Serves a folder over HTTP/1.1 from memory: gzip of level 6, an ETag, and ten minutes in the browser’s cache, as a
 * free static host does. Files are compressed when first asked for, so that a second asking measures sending alone.
 */
export async function hostFolder(folder: string): Promise<StaticHost> {
  const kept = new Map<string, Kept | undefined>();
  let transfers: Transfer[] = [];
  let open = 0;
  let lastAnswer = performance.now();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const before = request.socket.bytesWritten;
    open++;
    response.once('close', () => {
      open--;
      lastAnswer = performance.now();
      const { statusCode: status } = response;
      transfers.push({ path: pathname, status, bytes: request.socket.bytesWritten - before });
    });
    if (!kept.has(pathname)) kept.set(pathname, read(folder, pathname));
    answer(response, kept.get(pathname), request.headers['if-none-match']);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    settled: () =>
      new Promise((resolve) => {
        const look = () => {
          const rest = QUIET_MS - (performance.now() - lastAnswer);
          if (open > 0 || rest > 0) return void setTimeout(look, open > 0 ? QUIET_MS : rest);
          const sent = transfers;
          transfers = [];
          resolve(sent);
        };
        lastAnswer = performance.now();
        look();
      }),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

function read(folder: string, pathname: string): Kept | undefined {
  const path = join(folder, normalize(decodeURIComponent(pathname)));
  const file = path.endsWith('/') ? join(path, 'index.html') : path;
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const content = readFileSync(file);
  const type = COMPRESSED[extname(file)];
  const body = type === undefined ? content : gzipSync(content, { level: 6 });
  return {
    body,
    headers: {
      'content-type': type ?? 'application/octet-stream',
      'content-length': String(body.length),
      'cache-control': 'max-age=600',
      etag: `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`,
      ...(type === undefined ? {} : { 'content-encoding': 'gzip', vary: 'accept-encoding' }),
    },
  };
}

function answer(response: ServerResponse, found: Kept | undefined, known: string | undefined): void {
  if (found === undefined) {
    response.writeHead(404).end();
  } else if (known !== undefined && known === found.headers.etag) {
    response.writeHead(304, { etag: known, 'cache-control': 'max-age=600' }).end();
  } else {
    response.writeHead(200, found.headers).end(found.body);
  }
}
