import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MARKER } from '../../src/review/markdown.ts';
import { reviewOfNothing } from '../../src/review/review.ts';
import { review } from '../../src/review/schema.ts';
import { run } from '../harness/command.ts';
import { type Fixture, soundArchive } from '../harness/fixture.ts';
import { temporaryFolder } from '../harness/temporary.ts';
import { recordedEvent } from './event.ts';
import { type Answers, type FakeGitHub, fakeGitHub } from './fake-github.ts';

const ARTICLE = 'articles/2021/2021-03-02-body-a-objects-example-times.mdx';
const COMMIT = 'c0ffee0000000000000000000000000000123456';
const PULL = { number: 41, head: { sha: COMMIT, repo: { id: 5002 } } };

function git(folder: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Example', '-c', 'user.email=example@example.test'];
  return execFileSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8' });
}

/** The sound archive as the first commit of a repository. */
function committed(): Fixture {
  const archive = soundArchive();
  const top = dirname(archive.folder);
  git(top, 'init', '--quiet', '--initial-branch=main');
  git(top, 'add', '.');
  git(top, 'commit', '--quiet', '-m', 'The archive as it was');
  return archive;
}

async function reviewOf(archive: Fixture, base = 'main') {
  const out = join(temporaryFolder('review'), 'review.json');
  const outcome = await run(
    'pull-request',
    ['review', '--base', base, '--out', out, '--today', '2026-11-21'],
    {
      content: archive.folder,
    },
  );
  return { ...outcome, read: () => review.parse(JSON.parse(readFileSync(out, 'utf8'))), out };
}

describe('npm run pull-request -- review', () => {
  it('compares the checkout with the commit that it would be merged into, and touches neither', async () => {
    const archive = committed();
    git(archive.folder, 'switch', '--quiet', '--create', 'mine');
    archive.edit(ARTICLE, 'text: we were not asked', 'text: we were never asked');
    git(archive.folder, 'commit', '--quiet', '--all', '-m', 'Other words');
    const { code, err, read } = await reviewOf(archive);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(read().quotations.changed.first).toEqual([{ address: '/articles/2026-0001/#q2' }]);
    expect(read().records.changed.first[0]?.fields).toEqual(['quotes']);
    expect(git(archive.folder, 'status', '--porcelain')).toBe('');
  });

  it('does not take what main gained meanwhile for a change of this work', async () => {
    const archive = committed();
    git(archive.folder, 'branch', 'mine');
    archive.edit(ARTICLE, 'text: we were not asked', 'text: we were never asked');
    git(archive.folder, 'commit', '--quiet', '--all', '-m', 'Main goes on');
    git(archive.folder, 'switch', '--quiet', 'mine');
    const { read } = await reviewOf(archive);
    expect(read().records.changed.total).toBe(0);
  });

  it('reports the faults that are new, and makes a review of what can be read', async () => {
    const archive = committed();
    archive.edit(ARTICLE, 'source: example-times', 'source: example-tiems');
    const { code, read } = await reviewOf(archive);
    expect(code).toBe(0);
    expect(read().faults.first).toContainEqual(
      expect.objectContaining({ file: ARTICLE, rule: 'reference', severity: 'error' }),
    );
    expect(read().records.gone.total).toBe(0);
  });

  it('makes a review of content that cannot be read as an archive', async () => {
    const archive = committed();
    archive.write('site.yaml', 'title: [\n');
    const { code, read } = await reviewOf(archive);
    expect(code).toBe(0);
    expect(read().faults.errors).toBeGreaterThan(0);
  });

  it('says so when there is no such commit', async () => {
    const { code, err } = await reviewOf(committed(), 'nonsense');
    expect(code).toBe(1);
    expect(err).toContain('nonsense');
    expect(err).not.toMatch(/^\s+at /m);
  });
});

interface World {
  readonly comments?: readonly object[];
  readonly pulls?: readonly object[];
  readonly files?: readonly object[];
}

function answersOf({ comments = [], pulls = [PULL], files = [] }: World): Answers {
  return ({ method, path }) => {
    if (method !== 'GET') return { body: {} };
    if (path.startsWith('/pulls?')) return { body: pulls };
    if (path.startsWith('/pulls/41/files')) return { body: files };
    if (path === '/actions/runs/7001/artifacts') return { body: { artifacts: [{ name: 'preview' }] } };
    const page = Number(/^\/issues\/41\/comments\?per_page=100&page=(\d+)$/.exec(path)?.[1] ?? 0);
    return page === 0 ? undefined : { body: comments.slice((page - 1) * 100, page * 100) };
  };
}

async function comment(handedOn: string, world: World = {}) {
  const github = await fakeGitHub(answersOf(world));
  const outcome = await run('pull-request', ['comment', '--review', handedOn], {
    env: { ...github.environment, GITHUB_EVENT_PATH: recordedEvent('workflow-run-of-a-fork') },
  });
  return { ...outcome, github };
}

/** The text of the first comment that was written. */
function saidTo(github: FakeGitHub): string {
  return z.object({ body: z.string() }).parse(github.changes[0]?.body).body;
}

function file(text: string): string {
  const path = join(temporaryFolder('handed-on'), 'review.json');
  writeFileSync(path, text);
  return path;
}

/** A review as the run of an honest pull request hands it on. */
function honest(): string {
  const record = { title: '@everyone: another title', address: '/articles/2026-0001/', file: ARTICLE };
  const changed = { total: 1, first: [{ ...record, fields: ['title'], corrections: 0 }] };
  const nothing = reviewOfNothing([]);
  return file(JSON.stringify({ ...nothing, records: { ...nothing.records, changed } }));
}

const OURS = { id: 77, body: `${MARKER}\nold`, user: { login: 'github-actions[bot]', type: 'Bot' } };

describe('npm run pull-request -- comment', () => {
  it('comments on the pull request that GitHub names for the branch and commit of the run', async () => {
    const { code, out, err, github } = await comment(honest());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Pull request 41: the comment was added.');
    expect(github.seen[0]?.path).toBe(
      '/pulls?state=open&base=main&head=example-contributor%3Aan-article%3B+echo+%24%28id%29&per_page=100&page=1',
    );
    expect(github.changes).toMatchObject([{ method: 'POST', path: '/issues/41/comments' }]);
    expect(github.seen.every(({ authorization }) => authorization === 'Bearer example-token')).toBe(true);
    const body = saidTo(github);
    expect(body.startsWith(MARKER)).toBe(true);
    expect(body).toContain('1 record changed');
    expect(body).toContain('`@everyone: another title`');
    expect(body).toContain('preview');
  });

  it('updates its own comment, on whatever page of the discussion it stands', async () => {
    const others = Array.from({ length: 120 }, (_, id) => ({
      id,
      body: 'x',
      user: { login: 'someone', type: 'User' },
    }));
    const { github } = await comment(honest(), { comments: [...others, OURS] });
    expect(github.changes).toMatchObject([{ method: 'PATCH', path: '/issues/comments/77' }]);
  });

  it('leaves the comment of somebody who wrote the same marker alone', async () => {
    const theirs = { ...OURS, user: { login: 'someone', type: 'User' } };
    const { github } = await comment(honest(), { comments: [theirs] });
    expect(github.changes).toMatchObject([{ method: 'POST' }]);
  });

  it('changes nothing when it would say the same', async () => {
    const review = honest();
    const { github } = await comment(review);
    const said = saidTo(github).replaceAll('\n', '\r\n');
    const again = await comment(review, { comments: [{ ...OURS, body: said }] });
    expect(again.github.changes).toEqual([]);
  });

  it.each([
    ['no pull request is open', []],
    ['the pull request has moved on', [{ ...PULL, head: { ...PULL.head, sha: 'b'.repeat(40) } }]],
    ['the branch is another repository’s', [{ ...PULL, head: { ...PULL.head, repo: { id: 1 } } }]],
    ['the fork is gone', [{ ...PULL, head: { ...PULL.head, repo: null } }]],
  ])('says nothing when %s', async (_, pulls) => {
    const { code, out, github } = await comment(honest(), { pulls });
    expect(code).toBe(0);
    expect(out).toContain('there is nothing to say');
    expect(github.changes).toEqual([]);
  });

  it('warns when files outside content/ are changed', async () => {
    const { github } = await comment(honest(), { files: [{ filename: 'scripts/check.ts' }] });
    expect(saidTo(github)).toContain('trust the diff');
    const moved = { filename: 'content/x.mdx', previous_filename: 'src/x.ts' };
    const again = await comment(honest(), { files: [moved] });
    expect(saidTo(again.github)).toContain('trust the diff');
  });

  it.each([
    ['is missing', () => join(temporaryFolder(), 'none.json')],
    ['is no JSON', () => file('{')],
    ['says more than a review does', () => file(JSON.stringify({ version: 1, number: 42 }))],
    ['is far too large', () => file(`{"version":1,"x":"${'x'.repeat(600_000)}"}`)],
    [
      'is a link to another file of the machine',
      () => {
        const path = join(temporaryFolder(), 'review.json');
        symlinkSync('/etc/hostname', path);
        return path;
      },
    ],
  ])('trusts nothing in a file that %s', async (_, path) => {
    const { code, github } = await comment(path());
    expect(code).toBe(0);
    expect(saidTo(github)).toContain('could not be established');
  });

  it('says what GitHub said when it refuses, without a stack trace', async () => {
    const github = await fakeGitHub((seen) =>
      seen.method === 'POST'
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : answersOf({})(seen),
    );
    const { code, err } = await run('pull-request', ['comment', '--review', 'none.json'], {
      env: { ...github.environment, GITHUB_EVENT_PATH: recordedEvent('workflow-run-of-a-fork') },
    });
    expect(code).toBe(1);
    expect(err).toBe(
      'GitHub refused POST /issues/41/comments (403: Resource not accessible by integration). The workflow lacks a right: see .github/WORKFLOWS.md for the settings that it needs.\n',
    );
  });

  it('does not run on the event of something else', async () => {
    const { code, err } = await run('pull-request', ['comment', '--review', 'none.json'], {
      env: { GITHUB_EVENT_PATH: recordedEvent('issue-mistake-accepted') },
    });
    expect(code).toBe(1);
    expect(err).toContain('not of the kind expected');
    expect(err).not.toMatch(/^\s+at /m);
  });
});
