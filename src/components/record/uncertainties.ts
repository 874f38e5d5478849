import type { ArchivedRecord } from '../../archive/linked.ts';

/** What is uncertain about a record, each in a sentence for readers; empty when nothing is known to be. */
export function uncertainties(record: ArchivedRecord): string[] {
  const { data, date, quotations } = record;
  const found: string[] = [];
  if (data.note !== undefined) found.push(data.note);
  if (date === undefined) found.push('The date is unknown.');
  else if (data.date_note !== undefined) found.push(`On the date: ${data.date_note}`);
  else if (date.approximate) found.push('The date is inferred; how is not recorded.');
  if (data.title_supplied === true) {
    found.push('The title in square brackets was supplied; the printed one was not seen or there is none.');
  }
  if (record.kind === 'statement') {
    if (record.issuer === undefined) found.push('Who issued it is not recorded.');
    if (!('type' in data) || data.type === undefined)
      found.push('What kind of statement it is is not recorded.');
  }
  const nobody = quotations.filter(({ speaker }) => speaker === undefined);
  if (nobody.length > 0) {
    found.push(
      `The page does not say whose words these are: ${nobody.map(({ quotation }) => quotation.id).join(', ')}.`,
    );
  }
  const unverified = quotations.filter(({ verified }) => !verified);
  if (unverified.length > 0) {
    found.push(
      unverified.length === quotations.length
        ? 'The quotations have not been held against a saved copy of the page.'
        : `Not yet held against a saved copy of the page: ${unverified.map(({ quotation }) => quotation.id).join(', ')}.`,
    );
  }
  return found;
}
