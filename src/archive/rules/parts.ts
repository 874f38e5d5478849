import type { RecordEntry } from '../content.ts';
import type { DataPath, Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from './rule.ts';

/** Ids of quotations and figures are unique inside a record, and what names them names ones that are there. */
export const parts: Rule = {
  id: 'parts',
  scope: 'file',
  holds:
    'The ids of quotations and figures are unique in their record, and every mention of one is of one that is there.',
  why: 'A quotation or figure is cited by its anchor, and evidence rests on it; an id given twice, or one that is not there, makes either of them point nowhere.',
  *check({ records }) {
    for (const record of records) {
      yield* checkUnique(record);
      yield* checkMentions(record);
    }
  },
};

function* checkUnique({ data, file }: RecordEntry): Iterable<Finding> {
  const seen = new Set<string>();
  for (const list of ['quotes', 'figures', 'retired'] as const) {
    for (const [index, { id }] of (data[list] ?? []).entries()) {
      if (seen.has(id)) {
        yield {
          rule: parts.id,
          severity: 'error',
          file,
          path: [list, index, 'id'],
          message: `The id ${id} is given twice in this record.`,
          expected: 'an id of its own: it is the anchor by which the quotation or figure is cited',
          mend: 'Give the newer one the next free id.',
        };
      }
      seen.add(id);
    }
  }
}

function* checkMentions({ data, file }: RecordEntry): Iterable<Finding> {
  const quotations = (data.quotes ?? []).map(({ id }) => id);
  const all = [...quotations, ...(data.figures ?? []).map(({ id }) => id)];
  const check = function* (
    ids: readonly string[] | undefined,
    allowed: readonly string[],
    path: DataPath,
  ): Iterable<Finding> {
    for (const [index, id] of (ids ?? []).entries()) {
      if (allowed.includes(id)) continue;
      yield {
        rule: parts.id,
        severity: 'error',
        file,
        path: [...path, index],
        message: `There is no ${allowed === quotations ? 'quotation' : 'quotation or figure'} ${id} in this record.`,
        expected: idsToChoose(allowed),
        nearest: nearest(id, allowed),
        mend: 'Correct the id, or take it out.',
      };
    }
  };
  yield* check(data.verified, quotations, ['verified']);
  for (const [index, { evidence }] of (data.positions ?? []).entries()) {
    yield* check(evidence, all, ['positions', index, 'evidence']);
  }
  if ((data.verified?.length ?? 0) > 0 && data.capture === undefined) {
    yield {
      rule: parts.id,
      severity: 'error',
      file,
      path: ['verified'],
      at: 'key',
      message: 'Quotations are marked as verified, but no capture is recorded.',
      mend: 'Run npm run verify with the saved page, which records both.',
    };
  }
}

function idsToChoose(allowed: readonly string[]): string {
  if (allowed.length === 0) return 'an id of this record, which has none';
  return allowed.length === 1 ? `${allowed[0]}` : `one of ${allowed.join(', ')}`;
}
