import type { Manifest, TextRow } from '../files.ts';
import { fetchJson } from './fetch-json.ts';

/** The texts of records, fetched a few records at a time, each file once. */
export class Texts {
  readonly #root: string;
  readonly #manifest: Pick<Manifest, 'texts' | 'textsPerFile'>;
  readonly #files = new Map<string, Promise<readonly TextRow[]>>();

  constructor(root: string, manifest: Pick<Manifest, 'texts' | 'textsPerFile'>) {
    this.#root = root;
    this.#manifest = manifest;
  }

  /** What is shown of a record. @throws Error when its file cannot be had. */
  async of(record: number): Promise<TextRow> {
    const { texts, textsPerFile } = this.#manifest;
    const file = texts[Math.floor(record / textsPerFile)];
    const rows = file === undefined ? [] : await this.#rows(file);
    const row = rows[record % textsPerFile];
    if (row === undefined) throw new Error(`There is no text of record ${record}.`);
    return row;
  }

  #rows(file: string): Promise<readonly TextRow[]> {
    let rows = this.#files.get(file);
    if (rows === undefined) {
      rows = fetchJson<TextRow[]>(this.#root + file);
      this.#files.set(file, rows);
      rows.catch(() => this.#files.delete(file));
    }
    return rows;
  }
}
