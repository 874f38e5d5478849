import { publishedAddresses } from '../archive/addresses.ts';
import type { Content, RecordEntry } from '../archive/content.ts';
import type { Fault } from '../archive/finding.ts';
import { type Archive, buildArchive } from '../archive/index.ts';
import type { ArchivedRecord, Entity } from '../archive/linked.ts';
import { isClaimed } from '../archive/rules/redirect.ts';
import { wordCount } from '../archive/text/plain-words.ts';
import { accessioned } from './accessioned.ts';
import { entityChanges } from './entity-change.ts';
import { quotationChanges } from './quotation-change.ts';
import { recordChanges } from './record-change.ts';
import { LISTED, type Review } from './schema.ts';
import { touchedPages } from './touched-pages.ts';

/** A state of the content, and what is wrong with it. */
export interface State {
  readonly content: Content;
  readonly faults: readonly Fault[];
}

/** Two states of the content. */
export interface Editions {
  /** As main has it; without content when main has no archive yet. */
  readonly base: { readonly content: Content | undefined; readonly faults: readonly Fault[] };
  readonly head: State;
  /** The year in which new records would enter the archive, four digits. */
  readonly year: string;
}

/** What a change does to the archive: records, quotations, pages, ledger, faults. Supposes the accession after it. */
export function reviewEditions({ base: earlier, head: later, year }: Editions): Review {
  const { content, expected } = accessioned(later.content, year);
  const base = buildArchive(earlier.content ?? nothing(later.content));
  const head = buildArchive(content);
  // What a faulty file held is not gone; its fault says what is the matter.
  const isGone = ({ address }: { readonly address: string }) => !isClaimed(address, later.content.claimed);
  const records = recordChanges(base, head);
  const entities = entityChanges(base, head);
  const quotations = quotationChanges(base, head);
  const published = publishedAddresses(head);
  const listed = new Set(head.ledger.map(({ address }) => address));
  const known = new Set(publishedAddresses(base));
  const changed = {
    records: new Set(
      [records.added, records.withdrawn, records.gone, records.changed.map(({ after }) => after)].flatMap(
        (list) => list.map(({ id }) => id),
      ),
    ),
    entities: new Set(
      [entities.added, entities.changed, entities.gone].flatMap((list) => list.map(({ address }) => address)),
    ),
  };
  const shown = new Set([...touchedPages(base, changed), ...touchedPages(head, changed)]);
  const drafts = draftsOf(head).filter(({ file }) => !base.unpublished.some((entry) => entry.file === file));
  const moved = head.redirects.filter(({ from, to }) =>
    base.redirects.every((redirect) => redirect.from !== from || redirect.to !== to),
  );
  return {
    version: 1,
    faults: reviewFaults(later.faults, earlier.faults),
    records: {
      added: some(records.added, (record) => ({ ...named(record), expected: expected.has(record.id) })),
      changed: some(records.changed, (change) => ({
        ...named(change.after),
        fields: change.fields.slice(0, LISTED),
        corrections: Math.max(
          0,
          (change.after.data.corrections?.length ?? 0) - (change.before.data.corrections?.length ?? 0),
        ),
      })),
      withdrawn: some(records.withdrawn, named),
      gone: some(records.gone.filter(isGone), named),
      drafts: some(drafts, ({ data, file }) => ({ title: short(data.title), file: short(file) })),
    },
    entities: {
      added: some(entities.added, namedEntity),
      changed: some(entities.changed, namedEntity),
      gone: some(entities.gone.filter(isGone), namedEntity),
    },
    quotations: {
      added: some(quotations.added, ({ address, quotation }) => ({
        address: short(address),
        words: wordCount(quotation.text),
      })),
      words: quotations.added.reduce((sum, { quotation }) => sum + wordCount(quotation.text), 0),
      changed: some(quotations.changed, ({ address }) => ({ address: short(address) })),
      gone: some(quotations.gone.filter(isGone), ({ address }) => ({ address: short(address) })),
    },
    redirects: some(moved, ({ from, to }) => ({ from: short(from), to: short(to) })),
    pages: {
      touched: some(published.filter((address) => shown.has(address) && known.has(address)).sort(), short),
      added: some(
        published.filter((address) => !address.includes('#') && !known.has(address)),
        short,
      ),
    },
    ledger: some(
      published.filter((address) => !listed.has(address)),
      short,
    ),
  };
}

/** An archive of the same name in which nothing is yet. */
function nothing({ site, claimed }: Content): Content {
  const none = {
    records: [],
    organisations: [],
    policies: [],
    people: [],
    sources: [],
    redirects: [],
    ledger: [],
  };
  return { site, claimed, ...none };
}

/** A review of content that cannot be read as an archive at all: its faults, and nothing else. */
export function reviewOfNothing(faults: readonly Fault[]): Review {
  const none = { total: 0, first: [] };
  return {
    version: 1,
    faults: reviewFaults(faults),
    records: { added: none, changed: none, withdrawn: none, gone: none, drafts: none },
    entities: { added: none, changed: none, gone: none },
    quotations: { added: none, words: 0, changed: none, gone: none },
    redirects: none,
    pages: { touched: none, added: none },
    ledger: none,
  };
}

/** The faults that are new; the ones that were there before stand elsewhere now only by their lines. */
function reviewFaults(all: readonly Fault[], earlier: readonly Fault[] = []): Review['faults'] {
  const known = Map.groupBy(earlier, essence);
  const faults = all.filter((fault) => known.get(essence(fault))?.pop() === undefined);
  const errors = faults.filter(({ severity }) => severity === 'error');
  const warnings = faults.filter(({ severity }) => severity === 'warning');
  return {
    errors: errors.length,
    warnings: warnings.length,
    known: all.length - faults.length,
    first: [...errors, ...warnings].slice(0, LISTED).map(({ file, place, severity, rule, message }) => ({
      file: short(file),
      line: place.line,
      column: place.column,
      severity,
      rule: short(rule),
      message: short(message),
    })),
  };
}

function essence({ rule, severity, file, message }: Fault): string {
  return [rule, severity, file, message].join('\n');
}

function some<Item, Shown>(items: readonly Item[], show: (item: Item) => Shown) {
  return { total: items.length, first: items.slice(0, LISTED).map(show) };
}

function draftsOf(archive: Archive): readonly RecordEntry[] {
  return archive.unpublished.filter(({ data }) => data.status === 'draft');
}

function named({ title, address, file }: ArchivedRecord) {
  return { title: short(title), address: short(address), file: short(file) };
}

function namedEntity({ name, address }: Entity) {
  return { name: short(name), address: short(address) };
}

/** What the schema takes; the whole text stands in the files. */
function short(text: string): string {
  return text.length <= 300 ? text : `${text.slice(0, 298).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
