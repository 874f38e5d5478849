import { isTracking } from '../../archive/canonical-url.ts';
import { webAddress } from '../../archive/schema/address.ts';

/** An address as records have it: as it was given, without tracking parameters; undefined when it is no web address. */
export function recordAddress(given: string): string | undefined {
  const address = webAddress.safeParse(given.trim());
  if (!address.success) return undefined;
  const [, page = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(address.data) ?? [];
  const kept = query.split('&').filter((parameter) => parameter !== '' && !isTracking(parameter));
  if (kept.length === query.split('&').length || query === '') return address.data;
  return `${page}${kept.length === 0 ? '' : `?${kept.join('&')}`}${fragment}`;
}
