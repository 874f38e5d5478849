import { spawnSync } from 'node:child_process';
import type { RecordEntry } from '../archive/content.ts';
import { readLedger } from '../archive/ledger.ts';
import type { PromisedAddresses } from '../archive/rules/rule.ts';
import { article } from '../archive/schema/article.ts';
import { redirects } from '../archive/schema/redirect.ts';
import { statement } from '../archive/schema/statement.ts';
import { readMdxFile, readYamlFile } from './document.ts';

/** Thrown when the state before a change cannot be had; the message is for the editor. */
export class NoBase extends Error {
  override readonly name = 'NoBase';
}

/** Room for what git prints: the names or the text of a very large change. */
const MOST_BYTES = 256 * 1024 * 1024;

function git(folder: string, ...args: string[]): { readonly ok: boolean; readonly out: string } {
  const { status, stdout, error } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
  });
  if (error !== undefined) throw new NoBase(`git could not be run (${error.message}); --base needs it.`);
  return { ok: status === 0, out: stdout };
}

/** What the archive had published before a change, as far as the rules compare with it. */
export interface Base {
  /** The records whose files have changed since or are gone. */
  readonly base: readonly RecordEntry[];
  readonly promised: PromisedAddresses;
}

/**
 * What was in the content folder where the present work left `ref`. What `ref` gained in the meantime is not the
 * matter of the present work.
 * @param ref a commit, branch or tag, such as `origin/main`.
 * @throws NoBase when the folder is in no git repository or the ref is not known there.
 */
export function readBase(folder: string, ref: string): Base {
  const commit = baseCommit(folder, ref);
  const promised = promisedIn(fileAt(folder, commit, 'ledger.txt'), fileAt(folder, commit, 'redirects.yaml'));
  return { base: changedRecords(folder, commit), promised };
}

/** The commit where the present work left `ref`. */
function baseCommit(folder: string, ref: string): string {
  if (!git(folder, 'rev-parse', '--git-dir').ok)
    throw new NoBase(`${folder} is in no git repository; --base compares with a commit of one.`);
  const commit = git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  if (!commit.ok)
    throw new NoBase(
      `There is no commit ${ref} here. Name one that is, such as origin/main, or fetch it first.`,
    );
  const tip = commit.out.trim();
  const shared = git(folder, 'merge-base', tip, 'HEAD');
  return shared.ok ? shared.out.trim() : tip;
}

/** The text of a file at a commit; empty when there was none. */
function fileAt(folder: string, commit: string, file: string): string {
  return git(folder, 'show', `${commit}:./${file}`).out;
}

/** What these two files promise. What cannot be read of them was let pass there as well, and counts as far as it can. */
export function promisedIn(ledgerText: string, redirectsText: string): PromisedAddresses {
  const { data, saved } = readYamlFile('redirects.yaml', redirectsText || '[]', redirects);
  return { ledger: readLedger(ledgerText).lines, redirects: data ?? saved?.data ?? [] };
}

function changedRecords(folder: string, commit: string): RecordEntry[] {
  const changed = git(
    folder,
    ...['diff', '--name-only', '--no-renames', '--diff-filter=MDT', '-z', '--relative', commit, '--', '.'],
  ).out;
  return changed
    .split('\0')
    .filter((file) => /^(?:articles|statements)\/.+\.mdx$/.test(file))
    .flatMap((file) => recordIn(file, fileAt(folder, commit, file)));
}

/**
 * The record that a file was when its text was this. What cannot be read was not published from that file either, or
 * its fault was let pass: then its sound part counts.
 */
export function recordIn(file: string, text: string): RecordEntry[] {
  return file.startsWith('articles/') ? readArticle(file, text) : readStatement(file, text);
}

function readArticle(file: string, text: string): RecordEntry[] {
  const { data, saved, body } = readMdxFile(file, text, article);
  const known = data ?? saved?.data;
  return known === undefined ? [] : [{ kind: 'article', file, data: known, body }];
}

function readStatement(file: string, text: string): RecordEntry[] {
  const { data, saved, body } = readMdxFile(file, text, statement);
  const known = data ?? saved?.data;
  return known === undefined ? [] : [{ kind: 'statement', file, data: known, body }];
}
