import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const judgedQuery = z.strictObject({
  /** As a reader types it, operators and slips included. */
  query: z.string().trim().min(1),
  /** Who asks, and what they want to find. */
  reader: z.string().min(1),
  /** The engine may be tuned on one half only; the other tells whether that helped. */
  half: z.enum(['tuning', 'held-out']),
  /**
   * How well records answer, by accession number: 3 is what the reader hoped to land on, 2 is clearly about it,
   * 1 touches it. Every other record is 0.
   */
  relevant: z.record(
    z.string().regex(/^\d{4}-\d{4,}$/, 'an accession number, such as 2026-0001, was expected'),
    z.union([z.literal(1), z.literal(2), z.literal(3)]),
  ),
});

/** What a reader types, and the records of the archive that answer it, judged without sight of an engine. */
export type JudgedQuery = z.infer<typeof judgedQuery>;

/**
 * The judged queries of a YAML file, in its order. Whether the records exist is not asked here.
 * @throws when the file cannot be read, is not YAML or holds something else than judged queries; all faults at once.
 */
export function readJudgedQueries(path: string): JudgedQuery[] {
  const result = z.array(judgedQuery).safeParse(parse(readFileSync(path, 'utf8')));
  if (!result.success)
    throw new Error(`${path} is not a set of judged queries:\n${z.prettifyError(result.error)}`);
  return result.data;
}
