import { canonicalUrl } from '../archive/canonical-url.ts';
import { webAddress } from '../archive/schema/address.ts';

/** A record as far as a duplicate of it is known by it: one that the archive has, or one of the import itself. */
export interface HeldRecord {
  /** Content file; for a record of the import, the file and line that it comes from. */
  readonly place: string;
  /** Accession number. */
  readonly number?: string | undefined;
  readonly title: string;
  /** EDTF as written. */
  readonly date?: string | undefined;
  /** Id of the source. */
  readonly source?: string | undefined;
  /** Canonical form of the address. */
  readonly address?: string | undefined;
  /** Whether it is of the import itself. */
  readonly isNew?: boolean | undefined;
}

/** An organisation, policy, person or source with every name by which a reference can mean it. */
export interface HeldEntity {
  readonly id: string;
  readonly names: readonly string[];
  readonly website?: string | undefined;
}

/** What a content file's data says of the record; whatever is not as it should be is passed over. */
export function heldRecord(place: string, data: unknown): HeldRecord {
  const url = webAddress.safeParse(fieldOf(data, 'url'));
  return {
    place,
    number: textIn(data, 'id'),
    title: textIn(data, 'title') ?? '',
    date: textIn(data, 'date'),
    source: textIn(data, 'source'),
    address: url.success ? canonicalUrl(url.data) : undefined,
  };
}

/** What a content file's data says of the names of an entity. */
export function heldEntity(id: string, data: unknown): HeldEntity {
  const aliases = fieldOf(data, 'aliases');
  const names = [
    fieldOf(data, 'name'),
    fieldOf(data, 'short_name'),
    ...(Array.isArray(aliases) ? aliases : []),
  ];
  return {
    id,
    names: names.filter((name): name is string => typeof name === 'string'),
    website: textIn(data, 'website'),
  };
}

function fieldOf(data: unknown, field: string): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, field) : undefined;
}

function textIn(data: unknown, field: string): string | undefined {
  const value = fieldOf(data, field);
  return typeof value === 'string' ? value : undefined;
}
