import type { Version } from './version.ts';

/** One changed file of a commit. */
export interface FileChange {
  readonly kind: 'added' | 'changed' | 'moved' | 'removed';
  /** Its name in this commit; the one that it had, when it was removed. */
  readonly file: string;
  /** Its name before it was moved. */
  readonly from: string | undefined;
  /** Whether there are other words in it now. */
  readonly isOther: boolean;
}

/** Follows the files of a folder from the latest commit backwards, under whatever names they had. */
export class Lineage {
  /** By the latest name of each file: its versions, latest first. */
  readonly versions = new Map<string, Version[]>();
  /** By a name at the time that has been reached: the latest name of that file; null when it is none that is left. */
  readonly #latest = new Map<string, string | null>();

  /** Goes back over one commit. */
  before(version: Version, changes: readonly FileChange[]): void {
    // All names of a commit are those after it: two files may have exchanged theirs.
    const owned = changes.map((change) => ({ ...change, owner: this.#owner(change) }));
    for (const { kind, isOther, owner } of owned) {
      if (owner === null || kind === 'removed' || !isOther) continue;
      const known = this.versions.get(owner);
      if (known === undefined) this.versions.set(owner, [version]);
      else known.push(version);
    }
    for (const { kind, file } of owned) if (kind !== 'changed') this.#latest.set(file, null);
    for (const { from, owner } of owned) if (from !== undefined) this.#latest.set(from, owner);
  }

  #owner({ file }: FileChange): string | null {
    const owner = this.#latest.get(file);
    return owner === undefined ? file : owner;
  }
}
