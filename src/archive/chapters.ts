import type { LedgerLine } from './content.ts';
import { formatDate } from './format-date.ts';
import type { ArchivedRecord, Entity } from './linked.ts';
import { compareText } from './order.ts';
import type { Redirection } from './redirection.ts';
import { UNDATED } from './undated.ts';
import { knownMonth } from './views/month.ts';
import { yearOf } from './year-of.ts';

/** A part of what is shown of an entity that has a page of its own below the entity’s. */
export interface Chapter {
  /** Its step of the address: `positions`, `figures`, a year `2021` or `undated`, a month `2021-05`. */
  readonly name: string;
  /** Address without site and base: `/policies/pcn-des/2021/`. */
  readonly address: string;
}

/** How readers call a chapter: `positions`, `2021`, `May 2021`, `no date`. */
export function chapterLabel(name: string): string {
  if (name === UNDATED) return 'no date';
  return /^\d/.test(name) ? formatDate(name) : name;
}

/** Chapters below the entities, by the address of each entity’s page. */
export type ChapterNames = ReadonlyMap<string, readonly string[]>;

/** More records than this do not stand on one page: organisations, people and sources with more are told by year. */
const RECORDS_OF_A_PAGE = 25;

/** More positions than this do not stand on the page of an organisation or a person. */
const POSITIONS_OF_A_PAGE = 12;

const NAME = String.raw`positions|figures|\d{4}(?:-\d{2})?|${UNDATED}`;
const CHAPTER = new RegExp(`^(/(?:organisations|policies|people|sources)/[^/#]+/)(${NAME})/$`);

/** The entity’s page and the name of the chapter in an address; undefined for other addresses. */
export function chapterIn(address: string): { readonly entity: string; readonly name: string } | undefined {
  const [, entity, name] = CHAPTER.exec(address) ?? [];
  return entity === undefined || name === undefined ? undefined : { entity, name };
}

/** The chapters that the ledger lists: what was published once stays. */
export function publishedChapters(ledger: readonly LedgerLine[]): ChapterNames {
  const names = new Map<string, string[]>();
  for (const { address } of ledger) {
    const chapter = chapterIn(address);
    if (chapter !== undefined)
      names.set(chapter.entity, [...(names.get(chapter.entity) ?? []), chapter.name]);
  }
  return names;
}

function monthsOf(records: readonly ArchivedRecord[]): string[] {
  return records.flatMap(({ date }) => knownMonth(date) ?? []);
}

/** The chapters for which an entity has something, in no order; a name may come more than once. */
function namesNow(entity: Entity): string[] {
  const { records } = entity;
  const long = records.length > RECORDS_OF_A_PAGE;
  switch (entity.kind) {
    case 'policy': {
      const figures =
        (entity.data.figures ?? []).length > 0 || records.some((record) => record.figures.length > 0);
      return [
        ...(entity.positions.length > 0 ? ['positions'] : []),
        ...(figures ? ['figures'] : []),
        ...records.map(yearOf),
        ...monthsOf(records),
      ];
    }
    case 'organisation':
    case 'person':
      return [
        ...(entity.positions.length > POSITIONS_OF_A_PAGE ? ['positions'] : []),
        ...(long ? records.map(yearOf) : []),
      ];
    case 'source':
      return long ? records.map(yearOf) : [];
  }
}

/** Words in alphabetical order, then periods from the earliest, then what has no date. */
function inOrder(names: Iterable<string>): string[] {
  const order = (name: string) => (name === UNDATED ? 2 : /^\d/.test(name) ? 1 : 0);
  return [...new Set(names)].sort((left, right) => order(left) - order(right) || compareText(left, right));
}

/** The chapters of an entity: those for which there is something, and those once published. */
export function chaptersOf(entity: Entity, published: ChapterNames): Chapter[] {
  return inOrder([...namesNow(entity), ...(published.get(entity.address) ?? [])]).map((name) => ({
    name,
    address: `${entity.address}${name}/`,
  }));
}

/** Names of the chapters of an entity in which a record shows, where the entity has them. */
export function chaptersShowing(record: ArchivedRecord): Set<string> {
  const names = [yearOf(record), ...monthsOf([record])];
  if (record.positions.length > 0) names.push('positions');
  if (record.figures.length > 0) names.push('figures');
  return new Set(names);
}

/**
 * Where the published chapters of entities lead that were merged into others: to the same chapter of the other where
 * it has one, else to its page. A chapter with a redirect of its own follows that.
 */
export function chapterRedirections(
  resolved: readonly Redirection[],
  published: ChapterNames,
  chapters: (address: string) => readonly Chapter[],
): Redirection[] {
  const own = new Set(resolved.map(({ from }) => from));
  return resolved.flatMap(({ from, to, redirect }) => {
    const there = new Set(chapters(to).map(({ address }) => address));
    return [...new Set(published.get(from))].flatMap((name) => {
      const chapter = { from: `${from}${name}/`, to: `${to}${name}/` };
      if (own.has(chapter.from)) return [];
      return [{ from: chapter.from, to: there.has(chapter.to) ? chapter.to : to, redirect }];
    });
  });
}
