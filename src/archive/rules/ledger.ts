import { publishedAddresses } from '../addresses.ts';
import { nearest } from '../nearest.ts';
import { isClaimed } from './redirect.ts';
import type { Rule } from './rule.ts';

const FILE = 'ledger.txt';
const RECORD = /^\/(?:articles|statements)\/\d{4}-\d{4,}\//;

/** No URL is ever lost: whatever the ledger lists still stands, moved by a redirect, or has a tombstone. */
export const ledger: Rule = {
  id: 'ledger',
  scope: 'site',
  holds:
    'Every address and anchor that was ever published still has a page, an anchor, a redirect or a tombstone.',
  why: 'The first promise of the archive: no address is ever lost.',
  *check(content, archive) {
    const published = new Set(publishedAddresses(archive));
    const redirected = new Set(archive.redirections.resolved.map(({ from }) => from));
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
      if (stands(address)) continue;
      yield {
        rule: this.id,
        severity: 'error',
        file: FILE,
        path: [],
        place,
        message: `${address} was published, and now nothing stands there.`,
        expected: address.includes('#')
          ? 'the anchor, a redirect, or an entry under retired in the record'
          : 'the page, a redirect, or a tombstone',
        // Numbers that look alike have nothing to do with each other.
        nearest: RECORD.test(address) ? undefined : nearest(address, published),
        mend: address.includes('#')
          ? 'Give the quotation or figure its old id back, list the id under retired with a date and a reason, or add a redirect to redirects.yaml.'
          : 'Bring the file back (with status: withdrawn if it must go), or add a redirect to redirects.yaml.',
      };
    }
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

    /** An anchor also stands when its whole page moved or was claimed by a file that cannot be read. */
    function stands(address: string): boolean {
      const page = address.split('#', 1)[0] ?? address;
      return (
        published.has(address) ||
        redirected.has(address) ||
        redirected.has(page) ||
        isClaimed(address, content.claimed)
      );
    }
  },
};
