import { COLLECTIONS, numberIn } from '../archive/address.ts';
import { absoluteAddress, type PublishedSite } from './published-site.ts';

/** How a record is named below the base, where an archive says nothing else: as in the archive itself. */
const AS_IN_THE_ARCHIVE = '{folder}/{number}/';

/**
 * The URL by which an address of the archive (`/articles/2026-0001/#q1`) is cited: its persistent identifier, where
 * site.yaml sets a base for those and the address is a record’s; otherwise its own. A browser takes the anchor of a
 * quotation along wherever the identifier leads it.
 */
export function citeAs(site: Pick<PublishedSite, 'address' | 'identifiers'>, address: string): string {
  const number = numberIn(address);
  if (site.identifiers === undefined || number === undefined) return absoluteAddress(site, address);
  const { base, record = AS_IN_THE_ARCHIVE } = site.identifiers;
  const folder = Object.values(COLLECTIONS).find((one) => address.startsWith(`/${one}/`)) ?? '';
  const anchor = address.indexOf('#');
  const name = record.replaceAll('{folder}', folder).replaceAll('{number}', number);
  return base + name + (anchor === -1 ? '' : address.slice(anchor));
}
