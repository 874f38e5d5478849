import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../harness/command.ts';
import { type Fixture, fixtureIn, soundArchive } from '../harness/fixture.ts';
import { temporaryFolder } from '../harness/temporary.ts';

const IDENTITY = ['-c', 'user.name=Example', '-c', 'user.email=example@example.test'];

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, ...IDENTITY, ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
}

/** A published article that waits for its number. */
function waiting(archive: Fixture, name: string): void {
  archive.write(
    `articles/2021/2021-06-02-${name}.mdx`,
    [
      '---',
      `title: The article ${name}`,
      'source: example-times',
      `url: https://times.example.org/${name}`,
      'date: 2021-06-02',
      'status: published',
      '---',
      '',
      'It says what it says.',
      '',
    ].join('\n'),
  );
}

interface Repository {
  /** The repository that all push to. */
  readonly origin: string;
  /** The workflow's checkout. */
  readonly checkout: Fixture;
  /** An editor's clone. */
  readonly editor: Fixture;
}

/** The sound archive on a server, with one record on main that waits for its number. */
function repository(): Repository {
  const origin = join(temporaryFolder('origin'), 'archive.git');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', origin]);
  const editor = soundArchive();
  const top = dirname(editor.folder);
  waiting(editor, 'first');
  git(top, 'init', '--quiet', '--initial-branch=main');
  git(top, 'add', '.');
  git(top, 'commit', '--quiet', '-m', 'The archive');
  git(top, 'remote', 'add', 'origin', origin);
  git(top, 'push', '--quiet', 'origin', 'main');
  const checkout = join(temporaryFolder('checkout'), 'checkout');
  execFileSync('git', ['clone', '--quiet', origin, checkout]);
  return { origin, editor, checkout: fixtureIn(join(checkout, 'content')) };
}

async function publish({ checkout }: Repository, output = join(temporaryFolder('output'), 'output')) {
  const outcome = await run('accession-commit', ['--branch', 'main', '--date', '2026-11-21'], {
    content: checkout.folder,
    env: { GITHUB_OUTPUT: output },
  });
  return { ...outcome, output: () => readFileSync(output, 'utf8') };
}

/** Has git run a command before it pushes from this checkout. */
function beforePush(checkout: Fixture, lines: readonly string[]): void {
  const hooks = join(dirname(checkout.folder), '.git/hooks');
  mkdirSync(hooks, { recursive: true });
  writeFileSync(join(hooks, 'pre-push'), ['#!/bin/sh', ...lines, ''].join('\n'));
  chmodSync(join(hooks, 'pre-push'), 0o755);
}

const numbersOn = (origin: string) =>
  [...git(origin, 'grep', '-h', '^id: 2026-', 'main', '--', 'content/articles').matchAll(/\d{4}-\d{4}/g)]
    .map(([number]) => number)
    .sort();

describe('npm run accession-commit', () => {
  it('gives the numbers, commits them alone and names the commit that is to be published', async () => {
    const repo = repository();
    const { code, out, err, output } = await publish(repo);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('1 record numbered, 2026-0005 to 2026-0005.');
    expect(output()).toBe(`commit=${git(repo.origin, 'rev-parse', 'main')}\n`);
    expect(git(repo.origin, 'show', '--name-only', '--format=%an', 'main').split('\n')).toEqual([
      'github-actions[bot]',
      '',
      'content/articles/2021/2021-06-02-first.mdx',
      'content/ledger.txt',
    ]);
  });

  it('makes no commit when nothing waits', async () => {
    const repo = repository();
    await publish(repo);
    const before = git(repo.origin, 'rev-parse', 'main');
    const { code, output } = await publish(repo);
    expect(code).toBe(0);
    expect(git(repo.origin, 'rev-parse', 'main')).toBe(before);
    expect(output()).toBe(`commit=${before}\n`);
  });

  it('begins anew when somebody pushes in between, and gives no number twice', async () => {
    const repo = repository();
    const editors = dirname(repo.editor.folder);
    // The editor's record has been numbered by hand: with the very number that the bot is about to give.
    waiting(repo.editor, 'second');
    const second = 'articles/2021/2021-06-02-second.mdx';
    repo.editor.edit(second, '---\ntitle', '---\nid: 2026-0005\ntitle');
    git(editors, 'add', '.');
    git(editors, 'commit', '--quiet', '-m', 'Another record');
    beforePush(repo.checkout, [
      `env -u GIT_DIR -u GIT_INDEX_FILE git -C '${editors}' push --quiet origin main || true`,
    ]);
    const { code, out, err } = await publish(repo);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('2026-0006 to 2026-0006');
    expect(numbersOn(repo.origin)).toEqual(['2026-0001', '2026-0003', '2026-0005', '2026-0006']);
    expect(git(repo.origin, 'rev-list', '--count', 'main')).toBe('3');
  });

  it('says so when the branch may not be pushed to, and leaves it as it was', async () => {
    const repo = repository();
    const before = git(repo.origin, 'rev-parse', 'main');
    writeFileSync(join(repo.origin, 'hooks/pre-receive'), '#!/bin/sh\necho protected branch\nexit 1\n');
    chmodSync(join(repo.origin, 'hooks/pre-receive'), 0o755);
    const { code, err } = await publish(repo);
    expect(code).toBe(1);
    expect(err).toContain('The push to main was refused');
    expect(err).toContain('protected branch');
    expect(err).not.toMatch(/^\s+at /m);
    expect(git(repo.origin, 'rev-parse', 'main')).toBe(before);
  });

  it('gives no number while anything on the branch is wrong', async () => {
    const repo = repository();
    const editors = dirname(repo.editor.folder);
    repo.editor.edit('articles/2021/2021-06-02-first.mdx', 'source: example-times', 'source: example-tiems');
    git(editors, 'commit', '--quiet', '--all', '-m', 'A mistake');
    git(editors, 'push', '--quiet', 'origin', 'main');
    const { code, err } = await publish(repo);
    expect(code).toBe(1);
    expect(err).toContain('example-tiems');
    expect(err).toContain('No number was given');
  });

  it('does not throw away work that is not committed', async () => {
    const repo = repository();
    repo.checkout.edit('site.yaml', 'title: Example Archive', 'title: My Archive');
    const { code, err } = await publish(repo);
    expect(code).toBe(1);
    expect(err).toContain('not committed');
    expect(repo.checkout.read('site.yaml')).toContain('My Archive');
    const other = repository();
    waiting(other.checkout, 'not-added');
    expect((await publish(other)).err).toContain('not committed');
  });
});
