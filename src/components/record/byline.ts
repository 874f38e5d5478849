import type { ArchivedRecord } from '../../archive/linked.ts';

/** A name in a byline, with the words before it. */
export interface BylinePart {
  readonly before: string;
  readonly text: string;
  /** Address of its page in the archive. */
  readonly address?: string;
}

/**
 * Who wrote, issued and published a record, in this order; the page sets the date behind it.
 * A body that published its own statement is named once.
 */
export function bylineOf(record: Pick<ArchivedRecord, 'kind' | 'data' | 'issuer' | 'source'>): BylinePart[] {
  const { data, issuer, source } = record;
  const parts: BylinePart[] = (data.authors ?? []).map((text, index) => ({
    before: index === 0 ? '' : ', ',
    text,
  }));
  const comma = () => (parts.length === 0 ? '' : ', ');
  if (issuer !== undefined) {
    const words = parts.length === 0 ? 'Issued by ' : ', issued by ';
    parts.push({ before: words, text: issuer.name, address: issuer.address });
  }
  if (source !== undefined) {
    const own = issuer !== undefined && source.name === issuer.name;
    parts.push(
      own
        ? { before: ' on ', text: 'its own site', address: source.address }
        : {
            before: issuer === undefined ? comma() : ', published by ',
            text: source.name,
            address: source.address,
          },
    );
  }
  return parts;
}
