import { numberIn, pageOf } from '../address.ts';
import { EDITORS_PAGES, publishedAddresses } from '../addresses.ts';
import type { ClaimedIds } from '../content.ts';
import type { Finding } from '../finding.ts';
import { flattenRedirects } from '../redirection.ts';
import type { Redirect } from '../schema/redirect.ts';
import type { PromisedAddresses, Rule } from './rule.ts';

const FILE = 'redirects.yaml';

/** Every redirect leads from where nothing stands to something that does, and none runs in a circle. */
export const redirect: Rule = {
  id: 'redirect',
  scope: 'site',
  holds:
    'A redirect leads from an address that has no page of its own to one that has, a record to a record, and never in a circle.',
  why: 'A redirect stands where a page was; one that hides a page, leads nowhere or to something else loses what the address was to keep.',
  *check({ redirects, claimed }, archive, { promised }) {
    const published = new Set(publishedAddresses(archive));
    const { resolved, cycles } = archive.redirections;
    const at = (from: string) => redirects.findIndex((candidate) => candidate.from === from);
    for (const { redirect: entry, circle } of cycles)
      yield fault([at(entry.from), 'to'], `This redirect runs in a circle: ${circle}.`, {
        mend: 'Let one of them lead to a page.',
      });
    const first = new Set<string>();
    for (const [index, { from }] of redirects.entries()) {
      if (first.has(from))
        yield fault([index, 'from'], `${from} is redirected twice.`, {
          mend: 'Keep one of the two entries.',
        });
      first.add(from);
      if (published.has(from) || EDITORS_PAGES.includes(from))
        yield fault([index, 'from'], `${from} has a page of its own, which the redirect would hide.`, {
          mend: 'Take the redirect out, or the page.',
        });
    }
    for (const { from, to, redirect: entry } of resolved) {
      // A chapter that leads on with its entity's page has no entry of its own.
      if (entry.from !== from) continue;
      const page = pageOf(from);
      if (!published.has(to) && !isClaimed(to, claimed))
        yield fault([at(from), 'to'], `${from} leads to ${to}, where nothing stands.`, {
          expected: 'the address of a page or anchor of the archive',
          nearest: published.has(`${to}/`) ? `${to}/` : undefined,
          mend: 'Correct the address; pages end with a slash.',
        });
      else if (numberIn(from) !== undefined && numberIn(to) === undefined)
        yield fault([at(from), 'to'], `${from} is cited as a record, and ${to} is none.`, {
          expected: 'the address of a record, or of a quotation or figure of one',
          mend: 'Name the record that took its place; where there is none, bring the record back with status: withdrawn.',
        });
      if (page !== from && (numberIn(page) === undefined || !(published.has(page) || first.has(page))))
        yield fault([at(from), 'from'], `No page would show what became of ${from}.`, {
          expected: 'an anchor on the page of a record',
          mend: 'Correct the address, or take the redirect out.',
        });
    }
    if (promised === undefined) return;
    yield* turned(redirects, promised);
    // That a page or its anchor leads nowhere is told of by the ledger; here the page leads on, to other words.
    for (const { from, to } of promised.redirects)
      if (from.includes('#') && first.has(pageOf(from)) && !first.has(from))
        yield fault([], `${from} led to ${to}, and its redirect is gone.`, {
          expected: `- { from: ${from}, to: ${to} }`,
          mend: 'Put the redirect back.',
        });
  },
};

/** Redirects of records and their parts that led elsewhere when they were published, and do not say that they changed. */
function* turned(redirects: readonly Redirect[], promised: PromisedAddresses): Iterable<Finding> {
  const goals = new Map(flattenRedirects(redirects).resolved.map(({ from, to }) => [from, to]));
  const before = new Map(promised.redirects.map((entry) => [entry.from, entry]));
  for (const [index, { from, to, date, why }] of redirects.entries()) {
    const old = before.get(from);
    if (old === undefined || old.to === to || numberIn(from) === undefined) continue;
    if ((goals.get(old.to) ?? old.to) === goals.get(from)) continue;
    if (why !== undefined && date !== undefined && date !== old.date) continue;
    yield fault(
      [index, 'to'],
      `${from} led to ${old.to}, and leads to ${to} without saying since when and why.`,
      {
        expected: `to: ${old.to}, or a new date and why`,
        mend: 'Readers were sent elsewhere before: give the entry the day of this change as its date, and say why.',
      },
    );
  }
}

function fault(
  path: Finding['path'],
  message: string,
  how: Pick<Finding, 'expected' | 'nearest' | 'mend'>,
): Finding {
  return { rule: redirect.id, severity: 'error', file: FILE, path, message, ...how };
}

/** Whether a faulty file claims the address: then its own fault is the one to report. */
export function isClaimed(address: string, claimed: ClaimedIds): boolean {
  const [, collection = '', id = ''] = pageOf(address).split('/');
  switch (collection) {
    case 'articles':
    case 'statements':
      return claimed.records.has(id);
    case 'organisations':
    case 'policies':
    case 'people':
    case 'sources':
      return claimed[collection].has(id);
    default:
      return false;
  }
}
