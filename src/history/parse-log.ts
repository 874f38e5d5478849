import { type FileChange, Lineage } from './lineage.ts';
import type { Version } from './version.ts';

/** What of each commit is asked of `git log`; with `-z` each part ends with a NUL, and the changed files follow. */
export const LOG_FORMAT = '%H %ct%x00%P%x00%s%x00%b';

const COMMIT = /^([0-9a-f]{40,64}) (\d+)$/;
/** `:100644 100644 <before> <after> R079` */
const CHANGE = /^\n?:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/;

/**
 * Reads what `git log --raw -z --no-abbrev` prints with `LOG_FORMAT`, latest commit first.
 * @returns the versions of each file that is there after the latest commit, under its name there, latest first.
 */
export function parseLog(output: string): Map<string, Version[]> {
  const lineage = new Lineage();
  const parts = output.split('\0');
  for (let at = 0; at < parts.length; ) {
    const [, commit, seconds] = COMMIT.exec(parts[at] ?? '') ?? [];
    if (commit === undefined) {
      at++;
      continue;
    }
    const [parents = '', subject = '', body = ''] = parts.slice(at + 1, at + 4);
    at += 4;
    const changes: FileChange[] = [];
    for (let change = CHANGE.exec(parts[at] ?? ''); change !== null; change = CHANGE.exec(parts[at] ?? '')) {
      const [, before, after, letter] = change;
      const isMove = letter === 'R';
      const [first = '', second = ''] = parts.slice(at + 1, at + 3);
      at += isMove ? 3 : 2;
      changes.push({
        kind: kindOf(letter),
        file: isMove ? second : first,
        from: isMove ? first : undefined,
        isOther: before !== after,
      });
    }
    const version = {
      commit,
      day: new Date(Number(seconds) * 1000).toISOString().slice(0, 10),
      subject: parents.includes(' ') ? mergedSubject(subject, body) : subject,
    };
    lineage.before(version, changes);
  }
  return lineage.versions;
}

function kindOf(letter: string | undefined): FileChange['kind'] {
  if (letter === 'A' || letter === 'C') return 'added';
  if (letter === 'D') return 'removed';
  return letter === 'R' ? 'moved' : 'changed';
}

/** What a merge says itself is which branch it took in; what was merged stands below it, where the host wrote it. */
function mergedSubject(subject: string, body: string): string {
  if (!subject.startsWith('Merge ')) return subject;
  return (
    body
      .split('\n')
      .map((line) => line.trim())
      .find((line) => line !== '') ?? subject
  );
}
