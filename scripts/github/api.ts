import { z } from 'zod';

/** Thrown when GitHub does not do what was asked; the message is for the person who reads the run. */
export class GitHubRefused extends Error {
  override readonly name = 'GitHubRefused';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** One repository's part of GitHub's REST API. */
export interface GitHub {
  /** `owner/name`. */
  readonly repository: string;
  /**
   * Sends a request and reads the answer against its schema.
   * @param path below the repository: `/pulls`.
   * @throws GitHubRefused when the answer is an error, or not of the form expected.
   */
  request<Answer>(
    method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    path: string,
    answer: z.ZodType<Answer>,
    body?: Readonly<Record<string, unknown>>,
  ): Promise<Answer>;
  /** All items of a list that GitHub gives a hundred at a time; at most 3,000, which is where GitHub ends too. */
  list<Item>(path: string, item: z.ZodType<Item>): Promise<Item[]>;
}

const PAGE = 100;
const LAST_PAGE = 30;

/**
 * The API as a workflow sees it: `GITHUB_REPOSITORY`, `GITHUB_TOKEN`, `GITHUB_API_URL`.
 * @throws GitHubRefused when one of them is missing.
 */
export function gitHub(environment: Readonly<Record<string, string | undefined>> = process.env): GitHub {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_TOKEN: token = '' } = environment;
  const api = environment.GITHUB_API_URL || 'https://api.github.com';
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new GitHubRefused(0, 'GITHUB_REPOSITORY is not set; expected owner/name, as a workflow has it.');
  if (token === '') throw new GitHubRefused(0, 'GITHUB_TOKEN is not set; the workflow has to hand it on.');

  const request: GitHub['request'] = async (method, path, answer, body) => {
    const response = await fetch(`${api}/repos/${repository}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw refusal(method, path, response.status, text);
    const read = answer.safeParse(asJson(text));
    if (!read.success)
      throw new GitHubRefused(
        response.status,
        `GitHub answered ${method} ${path} in a form that this command does not know:\n${z.prettifyError(read.error)}`,
      );
    return read.data;
  };

  return {
    repository,
    request,
    async list(path, item) {
      const items: z.output<typeof item>[] = [];
      for (let page = 1; page <= LAST_PAGE; page++) {
        const separator = path.includes('?') ? '&' : '?';
        const paged = `${path}${separator}per_page=${PAGE}&page=${page}`;
        const next = await request('GET', paged, z.array(item));
        items.push(...next);
        if (next.length < PAGE) break;
      }
      return items;
    },
  };
}

const MENDS: Readonly<Record<number, string>> = {
  401: 'The token is not valid any more; run the workflow again.',
  403: 'The workflow lacks a right: see .github/WORKFLOWS.md for the settings that it needs.',
  404: 'It is not there, or the token may not see it.',
};

function refusal(method: string, path: string, status: number, text: string): GitHubRefused {
  const said = z.object({ message: z.string() }).safeParse(asJson(text));
  const reason = said.success ? `: ${said.data.message}` : '';
  const mend = MENDS[status] === undefined ? '' : ` ${MENDS[status]}`;
  return new GitHubRefused(status, `GitHub refused ${method} ${path} (${status}${reason}).${mend}`);
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
