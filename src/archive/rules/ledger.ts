import { numberIn, pageOf } from '../address.ts';
import { promisedAddresses } from '../addresses.ts';
import { chapterIn, publishedChapters } from '../chapters.ts';
import type { LedgerLine } from '../content.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { isClaimed } from './redirect.ts';
import type { Rule } from './rule.ts';

const FILE = 'ledger.txt';

/** No URL is ever lost: whatever the ledger lists still stands, moved by a redirect, or has a tombstone. */
export const ledger: Rule = {
  id: 'ledger',
  scope: 'site',
  holds:
    'Every address and anchor that was ever published stays in the ledger, and still has a page, an anchor, a redirect or a tombstone.',
  why: 'The first promise of the archive: no address is ever lost.',
  *check(content, archive, { promised }) {
    const published = new Set(promisedAddresses(archive));
    const goals = new Map(archive.redirections.resolved.map(({ from, to }) => [from, to]));
    const ledgerPages = new Set(content.ledger.map(({ address }) => address));
    const chapters = publishedChapters(content.ledger);
    const listed = new Set<string>();
    for (const { address, line } of content.ledger) {
      const place = { line, column: 1, endLine: line, endColumn: address.length + 1 };
      if (listed.has(address)) {
        yield {
          rule: this.id,
          severity: 'error',
          file: FILE,
          path: [],
          place,
          message: `${address} is listed twice.`,
          mend: 'The ledger is extended by npm run accession and never edited; restore it from the history.',
        };
      }
      listed.add(address);
      if (stands(address) || lostWithPage(address)) continue;
      yield {
        rule: this.id,
        severity: 'error',
        file: FILE,
        path: [],
        place,
        message: `${address} was published, and now nothing stands there${below(address)}.`,
        expected: address.includes('#')
          ? 'the anchor, a redirect, or an entry under retired in the record'
          : 'the page, a redirect, or a tombstone',
        // Numbers that look alike have nothing to do with each other.
        nearest: numberIn(address) === undefined ? nearest(address, published) : undefined,
        mend: address.includes('#')
          ? 'Give the quotation or figure its old id back, list the id under retired with a date and a reason, or add a redirect to redirects.yaml.'
          : 'Bring the file back (with status: withdrawn if it must go), or add a redirect to redirects.yaml.',
      };
    }
    const gone = promised?.ledger.filter(({ address }) => !listed.has(address)) ?? [];
    if (gone.length > 0) yield linesGone(gone, content.ledger);
    const missing = [...published].filter((address) => !listed.has(address));
    if (missing.length > 0 && content.ledger.length > 0) {
      yield {
        rule: this.id,
        severity: 'warning',
        file: FILE,
        path: [],
        message: `${missing.length} new ${missing.length === 1 ? 'address is' : 'addresses are'} not in the ledger yet, the first ${missing[0]}.`,
        mend: 'Run npm run accession; on the main branch this happens by itself.',
      };
    }

    /** Whether something is there, or a faulty file claims it. */
    function stands(address: string): boolean {
      return published.has(address) || movedWithPage(address) || isClaimed(address, content.claimed);
    }

    /** What is lost with an entity's page, in words. */
    function below(address: string): string {
      const count = new Set(chapters.get(address)).size;
      return count === 0 ? '' : `, nor at the ${count === 1 ? 'page' : `${count} pages`} below it`;
    }

    /** A chapter is lost with its entity's page: that one line says all. */
    function lostWithPage(address: string): boolean {
      const chapter = chapterIn(address);
      return chapter !== undefined && ledgerPages.has(chapter.entity) && !stands(chapter.entity);
    }

    /** An anchor leads on with its page; to the page of the same record only when it is there. */
    function movedWithPage(address: string): boolean {
      const page = pageOf(address);
      const goal = goals.get(page);
      if (goal === undefined) return false;
      return numberIn(goal) !== numberIn(page) || published.has(goal + address.slice(page.length));
    }
  },
};

/** Addresses that the ledger listed and lists no longer: whether something stands there would never be asked again. */
function linesGone(gone: readonly LedgerLine[], left: readonly LedgerLine[]): Finding {
  const [first = { address: '', line: 1 }] = gone;
  const more = gone.length - 1;
  const others = more === 0 ? '' : ` with ${more} other${more === 1 ? '' : 's'}`;
  // Where it stood, as far as there are still lines.
  const line = Math.max(1, Math.min(first.line, left.at(-1)?.line ?? 1));
  return {
    rule: ledger.id,
    severity: 'error',
    file: FILE,
    path: [],
    place: { line, column: 1 },
    message: `${first.address} was listed on line ${first.line} and is gone from the ledger${others}.`,
    expected: 'every line as it was, and new ones below',
    mend: 'Restore the ledger from the history; npm run accession alone adds to it.',
  };
}
