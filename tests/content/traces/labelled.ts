import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { PROJECT } from '../../harness/project.ts';

const group = z.strictObject({ of: z.array(z.string()).min(2), why: z.string().optional() });

/** What was judged by reading, see the head of the file: ids of quotations, `2026-0001#q1`. */
export const LABELLED = z
  .strictObject({
    same: z.array(group),
    different: z.array(group),
    undecided: z.array(group),
    judged: z.record(z.string(), z.int()),
  })
  .parse(parse(readFileSync(join(PROJECT, 'tests/content/traces/labelled.yaml'), 'utf8')));

/** The quotations that were read. */
export const JUDGED: ReadonlySet<string> = new Set(
  Object.entries(LABELLED.judged).flatMap(([record, count]) =>
    Array.from({ length: count }, (_, index) => `${record}#q${index + 1}`),
  ),
);

/** All pairs of some ids, each written the same way whatever their order. */
export function pairsOf(ids: readonly string[]): string[] {
  return ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other].sort().join(' ')));
}
