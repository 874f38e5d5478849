import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS } from '../../src/archive/address.ts';
import type { Archive } from '../../src/archive/index.ts';
import type { ArchivedRecord, Entity } from '../../src/archive/linked.ts';
import { addressKind } from './address-kind.ts';
import { filesIn } from './snapshot.ts';

/** A kind of page, by the page that stands for it in one built archive. */
export interface PageKind {
  /** `record-undated`, `policy-month`, `about-citing`. */
  readonly name: string;
  /** Address without site and base; with a query where the page needs one. */
  readonly address: string;
}

/** What an archive may have none of yet: it is then shown of the small made-up one. A moved page shows nothing. */
export const RARE_KINDS: readonly string[] = [
  'tombstone',
  'record-undated',
  'record-corrected',
  'record-parts-taken-back',
];

/** A page of a built archive. */
interface BuiltPage {
  readonly address: string;
  readonly bytes: number;
}

type Named = readonly [name: string, address: string | undefined];

function most<Item>(items: readonly Item[], count: (item: Item) => number): Item | undefined {
  return items.toSorted((left, right) => count(right) - count(left))[0];
}

function middle<Item>(items: readonly Item[], size: (item: Item) => number): Item | undefined {
  return items.toSorted((left, right) => size(left) - size(right))[items.length >> 1];
}

function recordKinds(archive: Archive, bytes: (address: string) => number): Named[] {
  const { records, withdrawn } = archive;
  const size = ({ address }: ArchivedRecord) => bytes(address);
  const named = (name: string, record: ArchivedRecord | undefined): Named => [name, record?.address];
  const first = (test: (record: ArchivedRecord) => boolean) => records.find(test);
  return [
    named(
      'article',
      middle(
        records.filter(({ kind }) => kind === 'article'),
        size,
      ),
    ),
    named(
      'statement',
      middle(
        records.filter(({ kind }) => kind === 'statement'),
        size,
      ),
    ),
    named('record-heaviest', most(records, size)),
    named(
      'record-most-quotations',
      most(records, ({ quotations }) => quotations.length),
    ),
    named(
      'record-most-positions',
      most(records, ({ positions }) => positions.length),
    ),
    named(
      'record-most-figures',
      most(records, ({ figures }) => figures.length),
    ),
    named(
      'record-in-exchange',
      most(records, ({ answers, answeredBy }) => answers.length + answeredBy.length),
    ),
    named(
      'record-undated',
      first(({ date }) => date === undefined),
    ),
    named(
      'record-corrected',
      first(({ data }) => (data.corrections ?? []).length > 0),
    ),
    named(
      'record-parts-taken-back',
      first(({ data }) => (data.retired ?? []).length > 0),
    ),
    named(
      'record-known-through-another',
      first(({ knownThrough }) => knownThrough !== undefined),
    ),
    named('tombstone', withdrawn[0]),
  ];
}

function entityKinds(kind: string, entities: readonly Entity[]): Named[] {
  const held = (entity: Entity) => entity.records.length;
  return [
    [`${kind}-heaviest`, most(entities, held)?.address],
    [
      `${kind}-typical`,
      middle(
        entities.filter((entity) => held(entity) > 0),
        held,
      )?.address,
    ],
    [`${kind}-least`, most(entities, (entity) => -held(entity))?.address],
  ];
}

/** A kind of chapter by its name: a year, a month, `undated`, `positions`. */
function chapterKind(name: string): string {
  return name.replace(/^\d{4}$/, 'year').replace(/^\d{4}-\d{2}$/, 'month');
}

/** The chapters of the entity that has most records, of each kind the heaviest. */
function chapterKinds(
  archive: Archive,
  kind: string,
  entities: readonly Entity[],
  bytes: (address: string) => number,
): Named[] {
  const chapters = entities.flatMap((entity) => archive.chapters(entity));
  return [...Map.groupBy(chapters, ({ name }) => chapterKind(name))].map(
    ([name, alike]): Named => [`${kind}-${name}`, most(alike, ({ address }) => bytes(address))?.address],
  );
}

/** Pages whose kind is told by what they hold. */
function kindsByContent(archive: Archive, bytes: (address: string) => number): Named[] {
  const { organisations, policies, people, sources } = archive;
  const entities = { organisation: organisations, policy: policies, person: people, source: sources };
  const asked = most(policies, ({ records }) => records.length)?.shortName ?? 'access';
  return [
    ['home', '/'],
    ['search', '/search/'],
    ['search-query', `/search/?q=${encodeURIComponent(asked)}`],
    ['search-nothing', '/search/?q=xylophonology'],
    ...recordKinds(archive, bytes),
    ...Object.entries(entities).flatMap(([kind, all]) => [
      ...entityKinds(kind, all),
      ...chapterKinds(archive, kind, all, bytes),
    ]),
    ['moved', archive.redirections.resolved.find(({ from }) => !from.includes('#'))?.from],
    ['not-found', '/404.html'],
  ];
}

/** Pages whose kind is told by their address: of each kind that nothing stands for yet, the one of middling size. */
function kindsByAddress(pages: readonly BuiltPage[], known: ReadonlySet<string>): PageKind[] {
  return [...Map.groupBy(pages, addressKind)]
    .filter(([, alike]) => !alike.some(({ address }) => known.has(address)))
    .flatMap(([kind, alike]) => {
      const page = middle(alike, ({ bytes }) => bytes);
      const name = kind.replaceAll(/[()]/g, '').replaceAll('/', ' ').trim().replaceAll(' ', '-');
      return page === undefined ? [] : [{ name, address: page.address }];
    });
}

/** Addresses of records and entities, which are chosen by what they hold and by nothing else. */
const BY_CONTENT = new RegExp(`^/(?:${Object.values(COLLECTIONS).join('|')})/\\((?:record|one)\\)/$`);

/**
 * Every kind of page that a built archive has, each with a page that stands for it. Chosen by rules, so that the
 * list grows with the archive and with its pages: no address stands here that content could take away.
 * @param archive whose pages they are
 * @param folder that it was built into
 */
export function pageKinds(archive: Archive, folder: string): PageKind[] {
  const pages = filesIn(folder)
    .filter((file) => file.endsWith('.html') && !file.startsWith('admin/'))
    .map((file) => ({
      address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      bytes: statSync(join(folder, file)).size,
    }));
  const sizes = new Map(pages.map(({ address, bytes }) => [address, bytes]));
  const there = (address: string) =>
    existsSync(join(folder, address.replace(/\?.*/, '').replace(/\/$/, '/index.html')));
  const taken = new Set<string>();
  const named = kindsByContent(archive, (address) => sizes.get(address) ?? 0).flatMap(([name, address]) => {
    if (address === undefined || taken.has(address) || !there(address)) return [];
    taken.add(address);
    return [{ name, address }];
  });
  const moved = new Set(archive.redirections.resolved.map(({ from }) => from));
  const others = pages.filter((page) => !BY_CONTENT.test(addressKind(page)) && !moved.has(page.address));
  return [...named, ...kindsByAddress(others, taken)];
}
