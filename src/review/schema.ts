import { z } from 'zod';

/** Of every list a review names so many one by one; the rest it counts. */
export const LISTED = 40;

const count = z.int().min(0).max(1_000_000);
const text = z.string().max(300);
const address = z.string().max(300);

/** A list that may be long: how many there are, and the first of them. */
function some<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ total: count, first: z.array(item).max(LISTED) });
}

const namedRecord = z.strictObject({
  title: text,
  /** Address of its page, without site and base. */
  address,
  /** Content file, relative to the content folder. */
  file: text,
});

const namedEntity = z.strictObject({ name: text, address });

/**
 * What a pull request does to the archive. The only definition of the file that the run of a pull request hands on
 * and that the commenting run reads as a stranger's: everything in it is of limited size.
 */
export const review = z.strictObject({
  version: z.literal(1),
  /** Those that main has not. */
  faults: z.strictObject({
    errors: count,
    warnings: count,
    /** Errors and warnings that main has already. */
    known: count,
    /** Errors first. Lines and columns count from 1. */
    first: z
      .array(
        z.strictObject({
          file: text,
          line: count,
          column: count,
          severity: z.enum(['error', 'warning']),
          rule: text,
          message: text,
        }),
      )
      .max(LISTED),
  }),
  records: z.strictObject({
    /** `expected`: the number in the address is supposed; it is given after the merge. */
    added: some(namedRecord.extend({ expected: z.boolean() })),
    /** `fields`: names of the fields that differ; `body` is the abstract. `corrections`: dated ones that were added. */
    changed: some(namedRecord.extend({ fields: z.array(text).max(LISTED), corrections: count })),
    withdrawn: some(namedRecord),
    /** Published before and now neither published nor withdrawn. */
    gone: some(namedRecord),
    /** Drafts that were not there before; they have no page. */
    drafts: some(z.strictObject({ title: text, file: text })),
  }),
  entities: z.strictObject({
    added: some(namedEntity),
    changed: some(namedEntity),
    gone: some(namedEntity),
  }),
  quotations: z.strictObject({
    /** `words`: number of words quoted. */
    added: some(z.strictObject({ address, words: count })),
    words: count,
    changed: some(z.strictObject({ address })),
    gone: some(z.strictObject({ address })),
  }),
  redirects: some(z.strictObject({ from: address, to: address })),
  pages: z.strictObject({
    /** Pages that are there before and after and show something else. */
    touched: some(address),
    added: some(address),
  }),
  /** Addresses and anchors that the ledger will gain. */
  ledger: some(address),
});
export type Review = z.infer<typeof review>;
