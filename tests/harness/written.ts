import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PROJECT } from './project.ts';
import { filesIn } from './snapshot.ts';

/** A record as its file says, read without any of the archive's own code. */
export interface WrittenRecord {
  readonly file: string;
  readonly kind: 'articles' | 'statements';
  readonly id: string | undefined;
  readonly status: string;
  readonly date: string | undefined;
  readonly title: string;
  readonly quotes: readonly { readonly id: string; readonly text: string }[];
  readonly figures: readonly { readonly id: string; readonly value: string }[];
  readonly positions: readonly unknown[];
  readonly verified: readonly string[];
  readonly capture: { readonly sha256: string } | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

const CONTENT = join(PROJECT, 'content');

/** Text of a file of the real content. */
export function written(file: string): string {
  return readFileSync(join(CONTENT, file), 'utf8');
}

/** Every record of the real content, straight from the files. */
export function writtenRecords(): WrittenRecord[] {
  return filesIn(CONTENT)
    .filter((file) => /^(?:articles|statements)\/.*\.mdx$/.test(file))
    .map((file): WrittenRecord => {
      const fields = parse(written(file).split(/^---$/m)[1] ?? '');
      return {
        file,
        kind: file.startsWith('articles/') ? 'articles' : 'statements',
        id: fields.id,
        status: fields.status,
        date: fields.date,
        title: fields.title,
        quotes: fields.quotes ?? [],
        figures: fields.figures ?? [],
        positions: fields.positions ?? [],
        verified: fields.verified ?? [],
        capture: fields.capture,
        fields,
      };
    });
}

/** Ids of all organisations, policies, people or sources of the real content, by their file names. */
export function writtenEntities(kind: 'organisations' | 'policies' | 'people' | 'sources'): string[] {
  return filesIn(join(CONTENT, kind)).map((file) => file.replace(/\.(?:mdx|yaml)$/, ''));
}
