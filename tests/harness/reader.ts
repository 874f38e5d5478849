import { spawnSync } from 'node:child_process';
import type { TestContext } from 'vitest';

/** Programs by which others read what the archive gives out, and the Debian package that each comes with. */
export const READERS = {
  biber: 'biber',
  pandoc: 'pandoc',
  ris2xml: 'bibutils',
  xml2ris: 'bibutils',
  bib2xml: 'bibutils',
  biblatex2xml: 'bibutils',
  sfeed: 'sfeed',
  newsboat: 'newsboat',
  xmllint: 'libxml2-utils',
  sqlite3: 'sqlite3',
  mlr: 'miller',
  jq: 'jq',
  python3: 'python3-feedparser',
} as const;
export type Reader = keyof typeof READERS;

/**
 * Where programs of Debian lie; first, so that a machine's other versions of the same program do not hide them.
 */
const PATH = ['/usr/bin', '/usr/local/bin', process.env.PATH ?? ''].join(':');

function found(reader: Reader): boolean {
  return spawnSync('sh', ['-c', `command -v ${reader}`], { env: { ...process.env, PATH } }).status === 0;
}

/** Skips a test, and says why and what would mend it, on a machine where a reader is not installed. */
export function needs(context: TestContext, reader: Reader): void {
  if (!found(reader))
    context.skip(`${reader} is not installed; on Debian: apt-get install ${READERS[reader]}`);
}

/**
 * Runs a reader. What it prints on the error stream is given back too: a warning is a fault of ours.
 * @throws Error with everything that it printed when it fails.
 */
export function read(
  reader: Reader,
  parameters: readonly string[],
  options: { readonly input?: string | Uint8Array; readonly cwd?: string } = {},
): { readonly out: string; readonly err: string } {
  const { status, stdout, stderr, error } = spawnSync(reader, parameters, {
    ...options,
    env: { ...process.env, PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
  });
  if (error !== undefined) throw error;
  if (status !== 0)
    throw new Error(`${reader} ${parameters.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
  return { out: stdout, err: stderr };
}
