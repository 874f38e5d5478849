import { canonicalUrl } from './canonical-url.ts';
import type { RecordEntry } from './content.ts';
import type { SameEntity } from './same-entity.ts';
import { isSamePrint } from './same-print.ts';
import type { EntityOrName } from './schema/identifier.ts';

const WHOLE = ['title', 'source', 'url', 'known_through', 'date', 'date_note', 'note'] as const;
const LISTS = ['authors', 'organisations', 'policies', 'people', 'keywords', 'answers', 'reports'] as const;
const OF_QUOTATION = ['text', 'speaker', 'organisation', 'on', 'note'] as const;
const OF_FIGURE = ['value', 'of', 'attributed_to'] as const;
const ENTITIES: ReadonlySet<string> = new Set([
  'source',
  'issuer',
  'speaker',
  'organisation',
  'attributed_to',
]);

/**
 * Every field of a record that a correction can name, with what it says now: `title`, `authors` (items with commas
 * between them), `quotes.q1.text`. Undefined: it says nothing.
 */
export function correctableFields(record: RecordEntry): ReadonlyMap<string, string | undefined> {
  const { data } = record;
  const own = record.kind === 'statement' ? record.data : undefined;
  return new Map<string, string | undefined>([
    ...WHOLE.map((name) => [name, data[name]] as const),
    ...(own === undefined
      ? []
      : ([
          ['issuer', own.issuer],
          ['type', own.type],
        ] as const)),
    ...LISTS.map((name) => [name, data[name]?.join(', ')] as const),
    ...(data.quotes ?? []).flatMap((part) =>
      OF_QUOTATION.map((name) => [`quotes.${part.id}.${name}`, part[name]] as const),
    ),
    ...(data.figures ?? []).flatMap((part) =>
      OF_FIGURE.map((name) => [`figures.${part.id}.${name}`, textOf(part[name])] as const),
    ),
  ]);
}

/** Whether a field is one of a quotation or figure that the record took back: it was corrected, and says nothing now. */
export function isOfRetired(field: string, { data }: Pick<RecordEntry, 'data'>): boolean {
  const [list, id, name = ''] = field.split('.');
  const names: readonly string[] = list === 'quotes' ? OF_QUOTATION : list === 'figures' ? OF_FIGURE : [];
  return names.includes(name) && (data.retired ?? []).some((part) => part.id === id);
}

/** Whether two values of a field say the same: in another print, at another spelling of the address, by another id. */
export function isSameValue(
  field: string,
  before: string | undefined,
  now: string | undefined,
  isSameEntity: SameEntity,
): boolean {
  if (before === undefined || now === undefined) return before === now;
  const name = field.slice(field.lastIndexOf('.') + 1);
  if (ENTITIES.has(name)) return isSameEntity(before, now);
  return name === 'url' ? isSamePage(before, now) : isSamePrint(before, now);
}

/** Whether two addresses are spellings of one. */
export function isSamePage(before: string, now: string): boolean {
  return before === now || (canonicalUrl(before) ?? before) === canonicalUrl(now);
}

/** What a record names somebody: an id, or the plain name. */
export function textOf(value: EntityOrName): string;
export function textOf(value: EntityOrName | undefined): string | undefined;
export function textOf(value: EntityOrName | undefined): string | undefined {
  return typeof value === 'object' ? value.name : value;
}
