import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

/** A request as GitHub would see it. */
export interface Seen {
  readonly method: string;
  /** Path and query below `/repos/example-archive/archive`. */
  readonly path: string;
  readonly body: unknown;
  readonly authorization: string | undefined;
}

/** What to answer; 404 when nothing is given. */
export type Answers = (seen: Seen) => { readonly status?: number; readonly body: unknown } | undefined;

export interface FakeGitHub {
  readonly seen: readonly Seen[];
  /** What was not only asked for. */
  readonly changes: readonly Seen[];
  /** The environment of a workflow that talks to it. */
  readonly environment: Readonly<Record<string, string>>;
}

export const REPOSITORY = 'example-archive/archive';

/** GitHub's API on this machine alone, gone when the running test is over. */
export async function fakeGitHub(answers: Answers): Promise<FakeGitHub> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const asked: Seen = {
        method: request.method ?? '',
        path: (request.url ?? '').replace(`/repos/${REPOSITORY}`, ''),
        body: text === '' ? undefined : JSON.parse(text),
        authorization: request.headers.authorization,
      };
      seen.push(asked);
      const { status = 200, body } = answers(asked) ?? { status: 404, body: { message: 'Not Found' } };
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    seen,
    get changes() {
      return seen.filter(({ method }) => method !== 'GET');
    },
    environment: {
      GITHUB_API_URL: `http://127.0.0.1:${port}`,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_TOKEN: 'example-token',
      GITHUB_SERVER_URL: 'https://git.example.test',
    },
  };
}
