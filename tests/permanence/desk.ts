import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { filesIn } from '../harness/snapshot.ts';
import { type ContentFiles, mdx } from './made-up-archive.ts';

/** A quotation, figure or retired id as it stands in a record's frontmatter. */
export interface PartData {
  id: string;
  [field: string]: unknown;
}

/** Frontmatter of a record, as far as the edits touch it. */
export interface RecordData {
  id?: string;
  title: string;
  date: string;
  url: string;
  status: string;
  quotes?: PartData[];
  figures?: PartData[];
  retired?: PartData[];
  corrections?: object[];
  [field: string]: unknown;
}

export interface RecordFile {
  readonly file: string;
  readonly data: RecordData;
  readonly body: string;
}

export interface RedirectData {
  from: string;
  to: string;
  date?: string;
  why?: string;
}

const RECORD = /^(?:articles|statements)\//;

/** YAML by its text, so that what nobody touched is not parsed again. */
const PARSED = new Map<string, unknown>();

/** The data of a text, as the edits themselves wrote it: no schema is asked. */
function dataIn<Data>(text: string): Data {
  if (!PARSED.has(text)) PARSED.set(text, parse(text));
  return structuredClone(PARSED.get(text)) as Data;
}

function recordIn(file: string, text: string): RecordFile {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { file, data: dataIn<RecordData>(front), body: body.trim() };
}

/**
 * A content folder on an editor's desk: what was accepted last, and what is changed since. Edits go through it, so
 * that a refused one can be undone as git would.
 */
export class Desk {
  readonly folder: string;
  /** The state that was accepted last. */
  accepted: ContentFiles = new Map();
  /** Records that were deleted, by number, as git's history has them. */
  readonly attic = new Map<string, RecordFile>();
  #files = new Map<string, string>();

  constructor(folder: string, files: ContentFiles) {
    this.folder = folder;
    for (const [file, text] of files) this.write(file, text);
  }

  get files(): ContentFiles {
    return this.#files;
  }

  read(file: string): string {
    return this.#files.get(file) ?? '';
  }

  write(file: string, text: string): void {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    this.#files.set(file, text);
  }

  remove(file: string): void {
    rmSync(join(this.folder, file));
    this.#files.delete(file);
  }

  move(from: string, to: string): void {
    const text = this.read(from);
    this.remove(from);
    this.write(to, text);
  }

  records(): RecordFile[] {
    return [...this.#files].filter(([file]) => RECORD.test(file)).map(([file, text]) => recordIn(file, text));
  }

  writeRecord({ file, data, body }: RecordFile): void {
    this.write(file, mdx(data, body));
  }

  removeRecord(record: RecordFile): void {
    this.remove(record.file);
    if (record.data.id !== undefined) this.attic.set(record.data.id, record);
  }

  /** Ids of the entities of a folder. */
  entities(folder: string): string[] {
    return [...this.#files.keys()]
      .filter((file) => file.startsWith(`${folder}/`))
      .map((file) => file.slice(folder.length + 1, file.lastIndexOf('.')));
  }

  redirects(): RedirectData[] {
    return dataIn<RedirectData[]>(this.read('redirects.yaml'));
  }

  writeRedirects(redirects: readonly RedirectData[]): void {
    this.write('redirects.yaml', stringify(redirects));
  }

  addRedirect(redirect: RedirectData): void {
    this.writeRedirects([...this.redirects(), redirect]);
  }

  /** Addresses of the ledger. */
  ledger(): string[] {
    return this.read('ledger.txt')
      .split(/\r?\n/)
      .filter((line) => line.startsWith('/'));
  }

  /** Replaces an id wherever a content file names it. */
  rewrite(from: string, to: string): void {
    const named = new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'g');
    for (const [file, text] of this.#files) {
      if (['redirects.yaml', 'ledger.txt'].includes(file) || !named.test(text)) continue;
      this.write(file, withoutRepeats(file, text.replaceAll(named, to)));
    }
  }

  /** Takes the folder as it is on the disk for accepted. */
  accept(): void {
    this.#files = new Map(this.#onDisk());
    this.accepted = new Map(this.#files);
  }

  /** Puts back what was accepted last. */
  rollBack(): void {
    for (const file of [...this.#files.keys()]) if (!this.accepted.has(file)) this.remove(file);
    for (const [file, text] of this.accepted) if (this.#files.get(file) !== text) this.write(file, text);
  }

  /** Files on the disk that are not as the edits left them. */
  touchedByOthers(): string[] {
    const disk = new Map(this.#onDisk());
    const all = new Set([...disk.keys(), ...this.#files.keys()]);
    return [...all].filter((file) => disk.get(file) !== this.#files.get(file));
  }

  #onDisk(): [file: string, text: string][] {
    return filesIn(this.folder)
      .filter((file) => !file.startsWith('.git/'))
      .map((file) => [file, readFileSync(join(this.folder, file), 'utf8')]);
  }
}

/** A list that names one body twice once two of them are merged names it once. */
function withoutRepeats(file: string, text: string): string {
  if (!RECORD.test(file)) return text;
  const { data, body } = recordIn(file, text);
  for (const field of ['organisations', 'policies', 'people']) {
    const list = data[field];
    if (Array.isArray(list)) data[field] = [...new Set(list)];
  }
  return mdx(data, body);
}
