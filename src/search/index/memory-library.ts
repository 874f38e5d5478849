import type { Archive } from '../../archive/index.ts';
import { compareText } from '../../archive/order.ts';
import { stemOf } from '../../archive/text/stem.ts';
import type { Catalogue, KnownForm, Library } from '../evaluation/catalogue.ts';
import { placeOf } from '../evaluation/places.ts';
import { RecordSet } from '../evaluation/record-set.ts';
import type { Named } from '../files.ts';
import { lengthOfStep, lengthStep } from '../library/length-step.ts';
import { Names } from '../query/names.ts';
import { columnsOf } from './columns.ts';
import { searchableWords, textRow } from './texts.ts';

/** A library that keeps everything in memory: for examples computed while pages are built, and for tests. */
export function memoryLibrary(archive: Archive): Library {
  const columns = columnsOf(archive);
  const rows = archive.records.map(textRow);
  const size = rows.length;
  const words = rows.map(searchableWords);
  const places = placesOf(words);
  const stems = Map.groupBy(
    [...places].sort(([left], [right]) => compareText(left, right)),
    ([form]) => stemOf(form),
  );
  const names = new Names(columns.names);
  const lengths = words.map((segments) =>
    lengthOfStep(lengthStep(segments.reduce((sum, { forms }) => sum + forms.length, 0))),
  );
  const catalogue: Catalogue = {
    size,
    names,
    kind: (record) => columns.kinds[record] ?? 'article',
    date: (record) => columns.dates[record],
    length: (record) => lengths[record] ?? 0,
    named: (record, kind) => columns.named[kind][record] ?? [],
    recordsOf: ({ kind, row }) => recordsNaming(kind, row),
    forms: async (stem) => (stems.get(stem) ?? []).map(([form, postings]): KnownForm => ({ form, postings })),
    begins: async (beginning) => [...places.keys()].some((form) => form.startsWith(beginning)),
    speakers: async () => columns.speakers,
    stances: async () => columns.stances,
    types: async () => columns.types,
    ids: async () => columns.ids,
    text: async (record) => {
      const row = rows[record];
      if (row === undefined) throw new RangeError(`There is no record ${record}.`);
      return row;
    },
  };
  return {
    size,
    names,
    open: async () => catalogue,
    vocabulary: async () =>
      [...places]
        .map(([form, postings]) => [form, postings.size] as const)
        .sort(([left], [right]) => compareText(left, right)),
  };

  function recordsNaming(kind: Named, row: number): RecordSet {
    return RecordSet.where((record) => columns.named[kind][record]?.includes(row) ?? false, size);
  }
}

/** Where each form stands: places by record. */
function placesOf(
  records: readonly ReturnType<typeof searchableWords>[],
): ReadonlyMap<string, ReadonlyMap<number, readonly number[]>> {
  const found = new Map<string, Map<number, number[]>>();
  for (const [record, segments] of records.entries()) {
    for (const { code, forms } of segments) {
      for (const [word, form] of forms.entries()) {
        let postings = found.get(form);
        if (postings === undefined) {
          postings = new Map();
          found.set(form, postings);
        }
        const list = postings.get(record);
        if (list === undefined) postings.set(record, [placeOf(code, word)]);
        else list.push(placeOf(code, word));
      }
    }
  }
  // Quotations and figures come by turns in the order of codes, but one after the other in the texts.
  for (const postings of found.values()) for (const list of postings.values()) list.sort((a, b) => a - b);
  return found;
}
