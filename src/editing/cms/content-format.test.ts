import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffLines } from 'diff';
import { describe, expect, it } from 'vitest';
import { FOLDERS, listFiles } from '../../store/folder.ts';
import { contentFormat, ORIGINAL } from './content-format.ts';
import type { EditedKind } from './kind.ts';
import type { Mapping } from './tidy.ts';

const CONTENT = join(import.meta.dirname, '../../../content');

/**
 * A file as an editor saves it after changing its form. The web editor cuts white space at the file's ends, adds a
 * line break, and gives the fields in an order of its own.
 */
function saved(kind: EditedKind, text: string, change: Mapping): string {
  const { fromFile, toFile } = contentFormat(kind);
  const entry = { ...fromFile(text.trim()), ...change };
  return `${toFile(Object(turned(entry))).trim()}\n`;
}

/** The same data with the keys of every mapping in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, turned(item)]),
  );
}

describe('a real file', () => {
  it.each(FOLDERS)('in $folder that is saved unchanged is the same, byte for byte', ({ folder, kind }) => {
    const files = listFiles(CONTENT).filter((file) => file.startsWith(`${folder}/`));
    const texts = files.map((file) => [file, readFileSync(join(CONTENT, file), 'utf8')] as const);
    expect(texts.filter(([, text]) => saved(kind, text, {}) !== text).map(([file]) => file)).toEqual([]);
    expect(texts.length).toBeGreaterThan(100);
  });

  it.each(FOLDERS)('in $folder that gets another name has that line changed alone', ({ folder, kind }) => {
    const field = kind === 'article' || kind === 'statement' ? 'title' : 'name';
    const different = listFiles(CONTENT)
      .filter((file) => file.startsWith(`${folder}/`))
      .filter((file) => {
        const before = readFileSync(join(CONTENT, file), 'utf8').split('\n');
        const after = saved(kind, before.join('\n'), { [field]: 'Another: name' }).split('\n');
        const lines = before.flatMap((line, index) => (line === after[index] ? [] : [line]));
        return lines.length !== 1 || !lines[0]?.startsWith(`${field}: `) || before.length !== after.length;
      });
    expect(different).toEqual([]);
  });
});

const RECORD = `---
# A comment of an editor.
id: 2026-0001
title: "Body A: it objects"   # as printed
source: example-times
authors: [ Ann Author ]
date: 2021-03-02
quotes:
  - { id: q1, speaker: ann-example, text: "a plan, for the plain" }

  # The second one.
  - id: q2
    text: 'we were not asked'
    on: example-plan
figures:
- id: f1
  value: "12"
  of: villages
  attributed_to: {name: a villager}
status: published
---

The body  objected.
`;

/** The lines that differ, as `- old` and `+ new`. */
function difference(before: string, after: string): string[] {
  return diffLines(before, after).flatMap(({ added, removed, value }) =>
    added || removed
      ? value
          .trimEnd()
          .split('\n')
          .map((line) => `${added ? '+' : '-'} ${line}`)
      : [],
  );
}

describe('an edited file', () => {
  const format = contentFormat('article');
  const entry = format.fromFile(RECORD);
  const edit = (change: Mapping) => difference(RECORD, format.toFile({ ...entry, ...change }));
  const [q1, q2] = Object(entry.quotes);
  const [f1] = Object(entry.figures);

  it.each<[what: string, change: Mapping]>([
    ['a value keeps its quotation marks and comment', { title: 'Body A: it agrees' }],
    ['a date stays what it is', { date: '2021-03~' }],
    ['a field comes after those that it follows', { date: '2021', date_note: 'Inferred: from others.' }],
    ['a field goes', { authors: [] }],
    ['an empty field that was not there is not written', { authors: ['Ann Author'], note: '', keywords: [] }],
    ['a list of words gains one', { authors: ['Ann Author', 'Bea, Author'] }],
    ['a list comes', { organisations: ['example-body-a'] }],
    ['a value inside braces', { quotes: [{ ...q1, text: 'a plan [for the plain]' }, q2] }],
    [
      'a value inside braces, whatever the order of the form',
      { quotes: [{ ...Object(turned(q1)), id: 'q9' }, q2] },
    ],
    ['a value inside an item', { quotes: [q1, { ...q2, text: 'we were asked' }] }],
    ['an item gains a field', { quotes: [q1, { ...q2, note: 'Twice.' }] }],
    ['an item loses a field', { quotes: [q1, { ...q2, on: '' }] }],
    ['an item comes', { quotes: [q1, q2, { id: 'q3', text: 'never: again' }] }],
    ['an item goes', { quotes: [q2] }],
    ['items change places', { quotes: [q2, q1] }],
    ['an item with braces gains a field', { quotes: [{ ...q1, on: 'example-plan' }, q2] }],
    ['a plain name', { figures: [{ ...f1, attributed_to__name: 'a farmer' }] }],
    [
      'a plain name becomes an id',
      { figures: [{ ...f1, attributed_to__name: '', attributed_to: 'farmers' }] },
    ],
    ['a number in quotation marks stays text', { figures: [{ ...f1, value: '13' }] }],
    ['a mapping comes', { withdrawn: { date: '2026-01-01', reason: 'It was: wrong.' }, status: 'withdrawn' }],
    ['the body', { body: 'The body agreed.' }],
    ['no body', { body: '' }],
  ])('%s', (_, change) => {
    const lines = edit(change);
    expect(lines.join('\n')).toMatchSnapshot();
    const text = format.toFile({ ...entry, ...change });
    expect(format.toFile(format.fromFile(text))).toBe(text);
  });

  it('keeps what the form has no field for', () => {
    const odd = RECORD.replace('status:', 'oddity: [1, 2]\nstatus:');
    expect(difference(odd, format.toFile({ ...format.fromFile(odd), title: 'New' }))).toHaveLength(2);
  });

  it('cannot have an id and a name for one body', () => {
    expect(() => edit({ figures: [{ ...f1, attributed_to: 'farmers' }] })).toThrow(
      '“farmers” and “a villager” both stand under attributed_to: keep the id or the name.',
    );
  });

  it('that was written in braces throughout is written anew', () => {
    const braces = '---\n{ title: A, status: draft }\n---\n\nB.\n';
    expect(format.toFile({ ...format.fromFile(braces), title: 'C' })).toBe(
      '---\ntitle: C\nstatus: draft\n---\n\nB.\n',
    );
  });
});

it('a new file is written as the archive writes it, fields in the order of the schema', () => {
  const text = contentFormat('article').toFile({
    status: 'draft',
    title: 'A title: with a colon',
    authors: ['A', ''],
    capture: { sha256: '' },
    title_supplied: false,
    body: ' The abstract. ',
  });
  expect(text).toBe(
    '---\ntitle: "A title: with a colon"\nauthors: [A]\nstatus: draft\n---\n\nThe abstract.\n',
  );
});

it('a file that cannot be read is left alone, and the error says on which line', () => {
  expect(() => contentFormat('person').fromFile('name: A\naliases: [B')).toThrow(/^Line 2: /);
  expect(() => contentFormat('article').fromFile('title: A')).toThrow('does not begin with frontmatter');
});

it('carries the text it came from through the form', () => {
  expect(contentFormat('person').fromFile('name: A')).toEqual({ name: 'A', [ORIGINAL]: 'name: A' });
});
