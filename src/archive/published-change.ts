import type { RecordEntry } from './content.ts';
import { isSamePage, textOf } from './corrected-field.ts';
import type { DataPath } from './finding.ts';
import type { SameEntity } from './same-entity.ts';
import { isSamePrint } from './same-print.ts';
import type { Figure } from './schema/figure.ts';
import type { EntityOrName } from './schema/identifier.ts';
import type { Quotation } from './schema/quotation.ts';

/** Something that readers could cite and that says something else now. */
export interface PublishedChange {
  /** Where it stands now; where it stood, when it is gone. */
  readonly path: DataPath;
  /** As a correction names it: `title`, `quotes.q1.speaker`. */
  readonly field: string;
  /** What it is, for a sentence: `title`, `speaker of q1`. */
  readonly what: string;
  readonly from: string;
  /** Undefined when it is gone. */
  readonly to: string | undefined;
}

/**
 * What of a published record's title, date, address, source, issuer, quotations and figures is no longer as it was.
 * What was not known and is now filled in is no change; nor is a quotation or figure that came or went, which the
 * ledger and the list of those retired look after; nor is another print of the same words.
 */
export function publishedChanges(
  before: RecordEntry,
  now: RecordEntry,
  isSameEntity: SameEntity,
): PublishedChange[] {
  const [old, data] = [before.data, now.data];
  const issuerOf = (record: RecordEntry) => (record.kind === 'statement' ? record.data.issuer : undefined);
  const changes = [
    change(['title'], 'title', 'title', old.title, data.title, isSamePrint),
    change(['date'], 'date', 'date', old.date, data.date, isEqual),
    change(['source'], 'source', 'source', old.source, data.source, isSameEntity),
    change(['url'], 'url', 'url', old.url, data.url, isSamePage),
    change(['issuer'], 'issuer', 'issuer', issuerOf(before), issuerOf(now), isSameEntity),
    ...inBoth(old.quotes, data.quotes).flatMap(([one, other, at]) =>
      ofQuotation(one, other, at, isSameEntity),
    ),
    ...inBoth(old.figures, data.figures).flatMap(([one, other, at]) =>
      ofFigure(one, other, at, isSameEntity),
    ),
  ];
  return changes.filter((one) => one !== undefined);
}

function ofQuotation(before: Quotation, now: Quotation, index: number, isSameEntity: SameEntity) {
  const { id } = before;
  const at: DataPath = ['quotes', index];
  return [
    change([...at, 'text'], `quotes.${id}.text`, `text of ${id}`, before.text, now.text, isSamePrint),
    change(
      [...at, 'speaker'],
      `quotes.${id}.speaker`,
      `speaker of ${id}`,
      before.speaker,
      now.speaker,
      isSameEntity,
    ),
    change(
      [...at, 'organisation'],
      `quotes.${id}.organisation`,
      `organisation of ${id}`,
      before.organisation,
      now.organisation,
      isSameEntity,
    ),
  ];
}

function ofFigure(before: Figure, now: Figure, index: number, isSameEntity: SameEntity) {
  const { id } = before;
  const at: DataPath = ['figures', index];
  return [
    change([...at, 'value'], `figures.${id}.value`, `value of ${id}`, before.value, now.value, isSamePrint),
    change(
      [...at, 'attributed_to'],
      `figures.${id}.attributed_to`,
      `claimant of ${id}`,
      before.attributed_to,
      now.attributed_to,
      isSameEntity,
    ),
  ];
}

/** Parts that are in both lists, by their ids, with where they stand in the second. */
function inBoth<Part extends { readonly id: string }>(
  before: readonly Part[] = [],
  now: readonly Part[] = [],
): [Part, Part, number][] {
  const old = new Map(before.map((part) => [part.id, part]));
  return now.flatMap((part, index): [Part, Part, number][] => {
    const was = old.get(part.id);
    return was === undefined ? [] : [[was, part, index]];
  });
}

function change<Value extends EntityOrName>(
  path: DataPath,
  field: string,
  what: string,
  before: Value | undefined,
  now: Value | undefined,
  isSame: (before: Value, now: Value) => boolean,
): PublishedChange | undefined {
  if (before === undefined || (now !== undefined && isSame(before, now))) return undefined;
  return { path, field, what, from: textOf(before), to: textOf(now) };
}

function isEqual(before: string, now: string): boolean {
  return before === now;
}
