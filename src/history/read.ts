import { askGit, type Said } from './git.ts';
import type { History, Unavailable } from './history.ts';
import { LOG_FORMAT, parseLog } from './parse-log.ts';
import { parseStatus } from './parse-status.ts';

/**
 * The line of the published versions alone, each merge as the one change that it made there; the day is the
 * committer's, which a change gets anew when it is taken over into that line.
 */
const LOG = [
  'log',
  '--first-parent',
  '--diff-merges=first-parent',
  '--raw',
  '--no-abbrev',
  // Records resemble each other: one that went and another that came in one commit are not the same.
  '--find-renames=70%',
  // Up to how many files that were moved and changed in one commit are compared with each other.
  '-l1000',
  '-z',
  `--format=${LOG_FORMAT}`,
  '--encoding=UTF-8',
  '--no-color',
  '--no-ext-diff',
  '--no-notes',
  '--relative',
  '--',
  '.',
];

const STATUS = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--', '.'];

/** The versions of all files of a content folder, from one pass over the repository in which it stands. */
export function readHistory(folder: string): History {
  const repository = askGit(folder, 'rev-parse', '--is-shallow-repository', '--show-prefix');
  if (repository === undefined) return without('no-git');
  if (!repository.ok) return without(refusal(repository));
  const [isShallow, ...prefix] = repository.out.split('\n');
  if (isShallow !== 'false') return without('shallow');
  if (askGit(folder, 'rev-parse', '--verify', '--quiet', 'HEAD')?.ok !== true) return without('not-recorded');
  const log = askGit(folder, ...LOG);
  const status = askGit(folder, ...STATUS);
  if (log?.ok !== true || status?.ok !== true) return without(refusal(log?.ok === true ? status : log));
  const versions = parseLog(log.out);
  if (versions.size === 0) return without('not-recorded');
  return { kept: true, versions, unrecorded: parseStatus(status.out, prefix.join('\n').replace(/\n$/, '')) };
}

function without(why: Unavailable): History {
  return { kept: false, why };
}

function refusal(said: Said | undefined): Unavailable {
  if (said === undefined) return 'no-git';
  if (said.error.includes('not a git repository')) return 'no-repository';
  return /promisor|not allowed/.test(said.error) ? 'partial' : 'failed';
}
