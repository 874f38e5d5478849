import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../harness/project.ts';
import { filesIn } from '../../harness/snapshot.ts';

/** Files to be laid over the small sound archive: each has one mistake of an editor, or is a sound one that another needs. */
export const PLANTED = join(PROJECT, 'tests/fixtures/planted');

/** What the check has to say of one file. */
export interface PlantedMistake {
  /** Content file, relative to the content folder. */
  readonly file: string;
  /** The line on which the mistake stands, from 1. */
  readonly line: number;
  readonly rule: string;
  /** Whether `--fix` mends it. */
  readonly mends: boolean;
}

/** Stands on the faulty line itself: `# planted: typography, mended by --fix`. */
const MARK = /planted: ([a-z-]+)(, mended by --fix)?/;

/** Mistakes whose line can hold no comment. */
const UNMARKED: Readonly<Record<string, readonly [line: number, rule: string, mends?: true]>> = {
  'articles/2021/2021-04-19-markdown.md': [1, 'file-name'],
  'articles/2021/2021-04-19-word-processor.docx': [1, 'file-name'],
  'articles/2021/2021-04-20-windows-1252.mdx': [2, 'encoding'],
  'articles/2021/2021-04-21-utf-16.mdx': [1, 'encoding'],
  'articles/2021/2021-04-22-no-opening-line.mdx': [1, 'frontmatter', true],
  'articles/2021/2021-04-23-no-closing-line.mdx': [1, 'frontmatter'],
  'articles/2021/2021-04-24-four-hyphens.mdx': [1, 'frontmatter', true],
  'articles/2021/2021-04-25-two-hyphens-at-the-end.mdx': [9, 'frontmatter', true],
  'articles/2021/2021-04-26-empty-line-first.mdx': [1, 'frontmatter', true],
  'articles/2021/2021-10-27-no-abstract.mdx': [11, 'empty-abstract'],
  'articles/2021/2021-11-30-long-dash-for-hyphens.mdx': [1, 'frontmatter', true],
  'notes/to-do.txt': [1, 'file-name'],
  'organisations/example_body_under.mdx': [1, 'file-name'],
  'people/hal-example.yml': [1, 'file-name'],
  'sources/Example Gazette.yaml': [1, 'file-name'],
};

/** All planted mistakes, in the order of their files. */
export function plantedMistakes(): PlantedMistake[] {
  return filesIn(PLANTED).flatMap((file): PlantedMistake[] => {
    const unmarked = UNMARKED[file];
    if (unmarked !== undefined) {
      const [line, rule, mends = false] = unmarked;
      return [{ file, line, rule, mends }];
    }
    // The marks are plain ASCII; the rest of the file may be in any encoding.
    const lines = readFileSync(join(PLANTED, file), 'latin1').split('\n');
    return lines.flatMap((text, index): PlantedMistake[] => {
      const [mark, rule = '', mends] = MARK.exec(text) ?? [];
      return mark === undefined ? [] : [{ file, line: index + 1, rule, mends: mends !== undefined }];
    });
  });
}

/** Name of a mistake's file without folder, date and ending: `british-date`. */
export function nameOf({ file }: PlantedMistake): string {
  const [name = ''] = file.split('/').slice(-1);
  return name
    .replace(/^\d{4}(?:-\d\d){0,2}-/, '')
    .replace(/\.\w+$/, '')
    .replaceAll(' ', '-')
    .toLowerCase();
}
