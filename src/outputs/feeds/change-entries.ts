import type { Archive } from '../../archive/index.ts';
import type { ArchivedRecord } from '../../archive/linked.ts';
import { compareText } from '../../archive/order.ts';
import type { Correction } from '../../archive/schema/correction.ts';
import type { RetiredPart } from '../../archive/schema/quotation.ts';
import type { Redirect } from '../../archive/schema/redirect.ts';
import { changes } from '../../archive/views/changes.ts';
import { absoluteAddress, type PublishedSite } from '../../citation/published-site.ts';
import type { FeedEntry } from './entry.ts';
import { link, paragraphs } from './html.ts';

/**
 * What was done to records and pages already published, newest first: corrected, taken back, withdrawn, moved.
 * What was added stands in the archive's own feed. The ids are no addresses, for what is told has no page of its own.
 */
export function changeEntries(archive: Archive, site: PublishedSite): FeedEntry[] {
  const { corrections, retired, withdrawals, moves } = changes(archive);
  const ends = new Map(archive.redirections.resolved.map(({ from, to }) => [from, to]));
  return [
    ...withdrawals.map((record) => withdrawalEntry(record, archive, site)),
    ...retired.map(({ record, part }) => retirementEntry(record, part, site)),
    ...corrections.map(({ record, correction, place }) => correctionEntry(record, correction, place, site)),
    ...moves.map((redirect) => moveEntry(redirect, ends.get(redirect.from) ?? redirect.to, site)),
  ].sort((left, right) => compareText(right.day ?? '', left.day ?? ''));
}

function correctionEntry(
  record: ArchivedRecord,
  correction: Correction,
  place: number,
  site: PublishedSite,
): FeedEntry {
  const url = absoluteAddress(site, record.address);
  const { date, what, why, before, after } = correction;
  const said = (when: string, words: string | undefined) =>
    words === undefined ? [] : [`${when}: ${words}`];
  return {
    id: `${site.keyPrefix}:${record.id}/correction-${place}`,
    url,
    title: `Corrected: ${record.title}`,
    html: paragraphs([what], [why], said('Before', before), said('Now', after)),
    day: date,
    tags: ['Correction'],
  };
}

function retirementEntry(record: ArchivedRecord, part: RetiredPart, site: PublishedSite): FeedEntry {
  const url = absoluteAddress(site, `${record.address}#${part.id}`);
  return {
    id: `${site.keyPrefix}:${record.id}/${part.id}/taken-back`,
    url,
    title: `Taken back: ${part.id} of ${record.title}`,
    html: paragraphs([part.reason]),
    day: part.date,
    tags: ['Withdrawal'],
  };
}

function withdrawalEntry(record: ArchivedRecord, archive: Archive, site: PublishedSite): FeedEntry {
  const url = absoluteAddress(site, record.address);
  const { withdrawn } = record.data;
  const successor = archive.record(withdrawn?.successor ?? '');
  return {
    id: `${site.keyPrefix}:${record.id}/withdrawn`,
    url,
    title: `Withdrawn: ${record.title}`,
    html: paragraphs(
      [withdrawn?.reason ?? ''],
      successor === undefined
        ? []
        : ['Its place is taken by ', link(successor.title, absoluteAddress(site, successor.address)), '.'],
    ),
    day: withdrawn?.date,
    tags: ['Withdrawal'],
  };
}

/** @param to where the page is now, which may be further on than where it moved first. */
function moveEntry({ from, date, why }: Redirect, to: string, site: PublishedSite): FeedEntry {
  const url = absoluteAddress(site, to);
  return {
    id: `${site.keyPrefix}:moved${from}`,
    url,
    title: `Moved: ${from}`,
    html: paragraphs([`${from} is now at `, link(to, url), '.'], [why ?? '']),
    day: date,
    tags: ['Move'],
  };
}
