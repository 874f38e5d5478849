import { webAddress } from '../../archive/schema/address.ts';
import { cleanAddress } from '../../archive/web-address/clean-address.ts';
import { notThePage } from '../../archive/web-address/not-the-page.ts';
import { unreachable } from '../../archive/web-address/unreachable.ts';

/** The address of a reference as a record can hold it; or why it cannot, as a sentence. */
export interface RecordAddress {
  readonly address?: string | undefined;
  readonly doubt?: string | undefined;
}

/**
 * Takes from an address what does not belong to it (tracking parameters, a full stop). One that leads nowhere, or to a
 * copy of the page, is none that a record can have.
 */
export function recordAddress(given: string | undefined): RecordAddress {
  if (given === undefined) return {};
  const address = webAddress.safeParse(given.trim());
  if (!address.success) return { doubt: `its address “${given}” is no web address and was left out` };
  const clean = cleanAddress(address.data).address;
  const url = new URL(clean);
  const doubt = unreachable(url) ?? notThePage({ url, text: clean, home: undefined });
  if (doubt?.severity !== 'error') return { address: clean };
  const nearest = doubt.nearest === undefined ? '' : ` It may be ${doubt.nearest}`;
  return { doubt: `its address ${clean} was left out: ${doubt.message}${nearest}` };
}
