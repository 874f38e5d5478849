import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from './project.ts';

/** What a command printed, and its exit code. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CommandOptions {
  /** The checkout in which it runs. */
  readonly project?: string;
  /** The content folder, when it is not the checkout's own. */
  readonly content?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Variables that change what a command does: the archive's own, Node's, and those that the test runner sets for itself. */
const CLEARED =
  /^(?:ARCHIVE_\w+|SITE_\w+|NODE_OPTIONS|NODE_ENV|FORCE_COLOR|BASE_URL|MODE|DEV|PROD|SSR|TEST|VITE\w*)$/;

/**
 * Runs one of the editors' commands as an editor does, in a process of its own.
 * @param command name of a script: `check`.
 */
export function run(
  command: string,
  flags: readonly string[] = [],
  { project = PROJECT, content, env = {} }: CommandOptions = {},
): Promise<Outcome> {
  const inherited = Object.entries(process.env).filter(([name]) => !CLEARED.test(name));
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join('scripts', `${command}.ts`), ...flags],
      {
        cwd: project,
        maxBuffer: 2 ** 28,
        env: {
          ...Object.fromEntries(inherited),
          NO_COLOR: '1',
          ...(content === undefined ? {} : { ARCHIVE_CONTENT: content }),
          ...env,
        },
      },
      (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code ?? 1), out, err }),
    );
  });
}

/**
 * Builds the archive through the public command.
 * @param out the folder that is to hold it.
 * @throws Error with what the command said when it fails.
 */
export async function build(out: string, options: CommandOptions = {}): Promise<Outcome> {
  const outcome = await run('build', [], { ...options, env: { ...options.env, ARCHIVE_OUT: out } });
  if (outcome.code !== 0) throw new Error(`The build failed.\n${outcome.out}\n${outcome.err}`);
  return outcome;
}
