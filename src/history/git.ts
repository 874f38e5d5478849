import { spawnSync } from 'node:child_process';

/** What git said. */
export interface Said {
  readonly ok: boolean;
  readonly out: string;
  /** Why not, in git's own English. */
  readonly error: string;
}

/** Room for what git prints of a very large archive. */
const MOST_BYTES = 1024 * 1024 * 1024;

/** What a user may have set and what would change the answer, or run programs. */
const SETTINGS = [
  'core.fsmonitor=false',
  'log.follow=false',
  'log.showRoot=true',
  'log.showSignature=false',
].flatMap((setting) => ['-c', setting]);

/** Nothing is fetched and nothing asked; messages are in English; no variable points at another repository. */
function surroundings(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
}

/**
 * Asks git about a folder; it reads only.
 * @returns undefined when git cannot be run.
 */
export function askGit(folder: string, ...command: readonly string[]): Said | undefined {
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    ['--no-pager', ...SETTINGS, '-C', folder, ...command],
    { encoding: 'utf8', maxBuffer: MOST_BYTES, env: surroundings(), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') return undefined;
  return { ok: status === 0 && error === undefined, out: stdout ?? '', error: stderr ?? '' };
}
