import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../tests/harness/temporary.ts';
import { readHistory } from './read.ts';

const RECORD = 'articles/2021/one.mdx';
const WORDS = 'The body objected.\nIt had not been asked.\nNobody in the hills had.\n';

/** A repository of the test's own, in the time and by the hand of nobody. */
function repository(name = 'history') {
  const folder = temporaryFolder(name);
  const git = (day: string, ...args: string[]) =>
    execFileSync(
      'git',
      ['-C', folder, '-c', 'init.defaultBranch=main', '-c', 'commit.gpgSign=false', ...args],
      {
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH,
          GIT_CONFIG_GLOBAL: '/dev/null',
          GIT_CONFIG_SYSTEM: '/dev/null',
          GIT_AUTHOR_NAME: 'Nobody',
          GIT_AUTHOR_EMAIL: 'nobody@example.org',
          GIT_COMMITTER_NAME: 'Nobody',
          GIT_COMMITTER_EMAIL: 'nobody@example.org',
          GIT_AUTHOR_DATE: '2019-01-01T12:00:00Z',
          GIT_COMMITTER_DATE: day,
        },
      },
    );
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const commit = (day: string, subject: string) => {
    git(day, 'add', '--all');
    git(day, 'commit', '--quiet', '--message', subject);
  };
  git('2026-01-01T00:00:00Z', 'init', '--quiet');
  return { folder, content: join(folder, 'content'), git, write, commit };
}

/** A repository with two versions of a record, moved in between. */
function twoVersions() {
  const made = repository();
  made.write(`content/${RECORD}`, WORDS);
  made.write('elsewhere.txt', 'x');
  // East of Greenwich it is the next day already.
  made.commit('2026-01-02T02:00:00+05:00', 'One enters');
  renameSync(join(made.content, RECORD), join(made.content, 'articles/2021/‘uno’.mdx'));
  made.commit('2026-02-01T12:00:00Z', 'One is called uno');
  renameSync(join(made.content, 'articles/2021/‘uno’.mdx'), join(made.content, RECORD));
  made.write(`content/${RECORD}`, `${WORDS}Nor had others.\n`);
  made.commit('2026-03-01T12:00:00Z', 'One says more');
  return made;
}

/** The versions of a file as `day subject`, or why there are none. */
function told(folder: string, file = RECORD): string[] | string {
  const history = readHistory(folder);
  return history.kept
    ? (history.versions.get(file) ?? []).map(({ day, subject }) => `${day} ${subject}`)
    : history.why;
}

const TWO = ['2026-03-01 One says more', '2026-01-01 One enters'];

describe('the history of a content folder', () => {
  it('is read from the repository, in the days of UTC, through renames', () => {
    const { content } = twoVersions();
    expect(told(content)).toEqual(TWO);
    expect(readHistory(content)).toMatchObject({ unrecorded: new Set() });
  });

  it('may be a repository of its own', () => {
    const { folder } = twoVersions();
    expect(told(folder, `content/${RECORD}`)).toEqual(TWO);
  });

  it('is that of the line that was published: a merge is one change', () => {
    const { content, git, write, commit } = twoVersions();
    git('', 'checkout', '--quiet', '-b', 'proposal');
    for (const [nth, day] of ['2026-03-02', '2026-03-03'].entries()) {
      write(`content/${RECORD}`, `${WORDS}Try ${nth}.\n`);
      commit(`${day}T12:00:00Z`, `Try ${nth}`);
    }
    git('', 'checkout', '--quiet', 'main');
    const message = 'Merge pull request #1 from nobody/proposal\n\nOne is better';
    git('2026-03-09T12:00:00Z', 'merge', '--quiet', '--no-ff', '--message', message, 'proposal');
    expect(told(content)).toEqual(['2026-03-09 One is better', ...TWO]);
  });

  it('knows which files are not as they were recorded', () => {
    const { content, write, commit } = twoVersions();
    write('content/articles/2021/two “é”.mdx', WORDS.repeat(2));
    commit('2026-03-02T12:00:00Z', 'Two enters');
    write('content/articles/2021/two “é”.mdx', 'x');
    write('content/articles/2021/three.mdx', 'x');
    write('elsewhere.txt', 'y');
    expect(readHistory(content)).toMatchObject({
      unrecorded: new Set(['articles/2021/two “é”.mdx', 'articles/2021/three.mdx']),
    });
  });

  it('is the same whatever the user has set', () => {
    const { content, git } = twoVersions();
    for (const [key, value] of [
      ['log.showSignature', 'true'],
      ['log.showRoot', 'false'],
      ['log.diffMerges', 'off'],
      ['diff.renames', 'false'],
      ['diff.noprefix', 'true'],
      ['color.ui', 'always'],
      ['format.pretty', 'oneline'],
      ['core.quotePath', 'true'],
      ['i18n.logOutputEncoding', 'ISO-8859-1'],
      ['core.fsmonitor', 'exit 1'],
      ['status.showUntrackedFiles', 'no'],
      ['status.relativePaths', 'false'],
      ['status.branch', 'true'],
    ] as const)
      git('', 'config', key, value);
    vi.stubEnv('GIT_DIR', '/nowhere');
    vi.stubEnv('GIT_WORK_TREE', '/nowhere');
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    vi.stubEnv('LC_ALL', 'tr_TR.UTF-8');
    try {
      expect(told(content)).toEqual(TWO);
      expect(readHistory(content)).toMatchObject({ unrecorded: new Set() });
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

describe('no history is better than a part of one', () => {
  it('of a shallow clone', () => {
    const { folder } = twoVersions();
    const clone = join(temporaryFolder('clone'), 'clone');
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${folder}`, clone]);
    expect(told(join(clone, 'content'))).toBe('shallow');
  });

  it('of a clone that left the contents behind, which is not made to fetch them', () => {
    const { folder, git } = twoVersions();
    git('', 'config', 'uploadpack.allowFilter', 'true');
    const clone = join(temporaryFolder('clone'), 'clone');
    execFileSync('git', ['clone', '--quiet', '--filter=blob:none', `file://${folder}`, clone]);
    expect(told(join(clone, 'content'))).toBe('partial');
  });

  it('of a downloaded archive', () => {
    const { content } = twoVersions();
    const downloaded = temporaryFolder('downloaded');
    cpSync(content, join(downloaded, 'content'), { recursive: true });
    expect(told(join(downloaded, 'content'))).toBe('no-repository');
  });

  it('of a folder that the repository does not record, or before its first commit', () => {
    const { folder, write } = twoVersions();
    write('.gitignore', 'other/\n');
    write(`other/${RECORD}`, WORDS);
    expect(told(join(folder, 'other'))).toBe('not-recorded');
    const empty = repository();
    empty.write(`content/${RECORD}`, WORDS);
    expect(told(empty.content)).toBe('not-recorded');
  });

  it('where git is not there', () => {
    const { content } = twoVersions();
    vi.stubEnv('PATH', temporaryFolder('path'));
    try {
      expect(told(content)).toBe('no-git');
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('of a repository that is damaged', () => {
    const { folder, content } = twoVersions();
    rmSync(join(folder, '.git/objects'), { recursive: true });
    mkdirSync(join(folder, '.git/objects'));
    expect(told(content)).toBe('failed');
  });
});
