import type { RecordEntry } from '../content.ts';
import { correctableFields, isOfRetired, isSameValue } from '../corrected-field.ts';
import type { DataPath, Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { type SameEntity, sameEntityIn } from '../same-entity.ts';
import type { Correction } from '../schema/correction.ts';
import { show } from '../schema/explain.ts';
import { PUBLISHED_STATEMENT, publishedStatement } from './published-example.ts';
import type { Rule } from './rule.ts';

/** What a correction says was changed is what the record says since. */
export const correction: Rule = {
  id: 'correction',
  holds:
    'A correction that names a field says what the field said before and what it says now, or what it said until the next correction of the same field.',
  why: 'Readers see the words that were taken out and those that came in. A correction that tells of another change than the one that was made is worse than none.',
  example: {
    file: PUBLISHED_STATEMENT,
    failing: publishedStatement({ corrections: corrections('nobody in the hills would gain') }),
    mended: publishedStatement({ corrections: corrections('nobody in the hills will gain') }),
  },
  *check({ records }, archive) {
    const isSameEntity = sameEntityIn(archive);
    for (const record of records) {
      if (record.data.corrections !== undefined)
        yield* ofRecord(record, record.data.corrections, isSameEntity);
    }
  },
};

function corrections(after: string): string {
  return `corrections:
  - date: 2026-11-20
    what: A word of q1 was mended.
    field: quotes.q1.text
    before: nobody in the dales will gain
    after: ${after}
    why: It had been copied wrongly.
`;
}

/** A correction in its place. */
interface Placed {
  readonly entry: Correction;
  readonly path: DataPath;
}

function* ofRecord(
  record: RecordEntry,
  all: readonly Correction[],
  isSameEntity: SameEntity,
): Iterable<Finding> {
  const fields = correctableFields(record);
  const last = new Map<string, Placed>();
  for (const [index, entry] of all.entries()) {
    const placed: Placed = { entry, path: ['corrections', index] };
    const { field, before, after } = entry;
    if (field === undefined) {
      if (before !== undefined || after !== undefined) yield fieldMissing(record.file, placed, fields);
      continue;
    }
    if (!fields.has(field) && !isOfRetired(field, record)) {
      yield fieldUnknown(record.file, placed, field, [...fields.keys()]);
      continue;
    }
    const earlier = last.get(field);
    last.set(field, placed);
    if (!saysWhat(placed)) continue;
    if (before === after) yield noChange(record.file, placed, field);
    else if (
      earlier !== undefined &&
      saysWhat(earlier) &&
      !isSameValue(field, earlier.entry.after, before, isSameEntity)
    )
      yield brokenChain(record.file, placed, field, earlier.entry);
  }
  for (const [field, placed] of last) {
    if (!saysWhat(placed) || !fields.has(field)) continue;
    const now = fields.get(field);
    if (!isSameValue(field, placed.entry.after, now, isSameEntity))
      yield notSo(record.file, placed, field, now);
  }
}

function saysWhat({ entry }: Placed): boolean {
  return entry.before !== undefined || entry.after !== undefined;
}

/** The place of what a correction says, or of the field that it names when it says nothing of it. */
function placeOf({ entry, path }: Placed, side: 'before' | 'after'): DataPath {
  return [...path, entry[side] === undefined ? 'field' : side];
}

function finding(
  file: string,
  path: DataPath,
  rest: Pick<Finding, 'message' | 'expected' | 'nearest' | 'mend' | 'fix'>,
): Finding {
  return { rule: correction.id, severity: 'error', file, path, ...rest };
}

function fieldMissing(
  file: string,
  { entry: { before, after }, path }: Placed,
  fields: ReadonlyMap<string, string | undefined>,
): Finding {
  const meant = [...fields].filter(([, value]) => value !== undefined && value === after);
  const [only] = meant.length === 1 ? meant : [];
  return finding(file, path, {
    message: `The correction says what was changed ${before === undefined ? 'to' : 'from'} ${show(before ?? after)}, and not in which field.`,
    expected: 'field: title, field: quotes.q1.text or the like',
    nearest: only?.[0],
    mend: 'Add field with the name of the field that was changed.',
    fix: only === undefined ? undefined : { kind: 'add', key: 'field', value: only[0] },
  });
}

function fieldUnknown(file: string, { path }: Placed, field: string, names: readonly string[]): Finding {
  return finding(file, [...path, 'field'], {
    message: `There is no field ${show(field)} in this record that could have been corrected.`,
    expected:
      'the name of a field, such as title, or of a field of a quotation or figure, such as quotes.q1.text',
    nearest: nearest(field, names),
    mend: 'Correct the name; for what has none, leave field, before and after out and say it under what.',
  });
}

function noChange(file: string, placed: Placed, field: string): Finding {
  return finding(file, placeOf(placed, 'before'), {
    message: `The correction says that ${field} is what it was: ${show(placed.entry.before)}.`,
    expected: 'other words under before than under after',
    mend: 'Write under before what was published until then.',
  });
}

function brokenChain(file: string, placed: Placed, field: string, earlier: Correction): Finding {
  return finding(file, placeOf(placed, 'before'), {
    message: `The correction of ${earlier.date} left ${show(earlier.after)} under ${field}, and this one found ${show(placed.entry.before)} there.`,
    expected: 'under before what the correction before it has under after',
    nearest: earlier.after,
    mend: `Correct before; or, if ${field} was changed in between, add a correction between the two.`,
  });
}

function notSo(file: string, placed: Placed, field: string, now: string | undefined): Finding {
  const { after } = placed.entry;
  const [before, since] = [after, now].map((value) =>
    value === undefined ? undefined : JSON.stringify(value),
  );
  const next = [
    `field: ${field}`,
    ...(before === undefined ? [] : [`before: ${before}`]),
    ...(since === undefined ? [] : [`after: ${since}`]),
  ].join(', ');
  return finding(file, placeOf(placed, 'after'), {
    message: `By this correction ${field} says ${show(after)}, and it says ${show(now)}.`,
    expected: `what ${field} says now, unless a later correction names it`,
    nearest: now,
    mend: `Correct after, or ${field}; or, if it was changed again, add below: - { date: …, what: …, ${next}, why: … }`,
  });
}
