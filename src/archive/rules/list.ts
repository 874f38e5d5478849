import type { Content } from '../content.ts';
import type { DataPath, Finding } from '../finding.ts';
import { show, showPath } from '../schema/explain.ts';
import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

/** A list has each of its entries once, and no other name that is the name. */
export const list: Rule = {
  id: 'list',
  scope: 'file',
  holds: 'No entry stands twice in a list, and no name among its own aliases.',
  why: 'What is listed twice is shown and counted twice.',
  example: draftExample(
    { fields: ['organisations: [example-body-a, example-body-b, example-body-a]'] },
    { fields: ['organisations: [example-body-a, example-body-b]'] },
  ),
  *check(content) {
    for (const { file, path, entries, names } of listsOf(content)) {
      const seen = new Map<string, 'entry' | 'name'>(names?.map((name) => [name.toLowerCase(), 'name']));
      for (const [index, entry] of entries.entries()) {
        const before = seen.get(entry.toLowerCase());
        seen.set(entry.toLowerCase(), before ?? 'entry');
        if (before !== undefined) yield repeated(file, [...path, index], entry, before);
      }
    }
  },
};

function repeated(file: string, path: DataPath, entry: string, before: 'entry' | 'name'): Finding {
  return {
    rule: list.id,
    severity: 'warning',
    file,
    path,
    message:
      before === 'name'
        ? `${show(entry)} is the name itself, not another one.`
        : `${show(entry)} stands twice in ${showPath(path.slice(0, -1))}.`,
    expected: before === 'name' ? 'other names' : 'each entry once',
    mend: 'Take it out.',
    fix: { kind: 'remove' },
  };
}

/** One list of a content file whose entries are to differ. */
interface List {
  readonly file: string;
  readonly path: DataPath;
  readonly entries: readonly string[];
  /** Names that may not be among the entries. */
  readonly names?: readonly string[];
}

const RECORD_LISTS = [
  'authors',
  'organisations',
  'policies',
  'people',
  'keywords',
  'answers',
  'reports',
  'verified',
] as const;

function* listsOf({ records, organisations, policies, people, sources }: Content): Iterable<List> {
  for (const { file, data } of records) {
    for (const field of RECORD_LISTS) {
      const entries = data[field];
      if (entries !== undefined) yield { file, path: [field], entries };
    }
    for (const [index, { evidence }] of (data.positions ?? []).entries()) {
      if (evidence !== undefined) yield { file, path: ['positions', index, 'evidence'], entries: evidence };
    }
  }
  for (const { file, data } of [...organisations, ...policies, ...people, ...sources]) {
    if (data.aliases === undefined) continue;
    const short = 'short_name' in data && data.short_name !== undefined ? [data.short_name] : [];
    yield { file, path: ['aliases'], entries: data.aliases, names: [data.name, ...short] };
  }
}
