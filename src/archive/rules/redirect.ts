import { publishedAddresses } from '../addresses.ts';
import type { ClaimedIds } from '../content.ts';
import type { Rule } from './rule.ts';

const FILE = 'redirects.yaml';

/** Every redirect leads from where nothing stands to something that does, and none runs in a circle. */
export const redirect: Rule = {
  id: 'redirect',
  scope: 'site',
  holds: 'A redirect leads from an address that has no page of its own to one that has, never in a circle.',
  why: 'A redirect stands where a page was; one that hides a page, or leads nowhere, loses the address that it was to keep.',
  *check({ redirects, claimed }, archive) {
    const published = new Set(publishedAddresses(archive));
    const { resolved, cycles } = archive.redirections;
    const at = (from: string) => redirects.findIndex((candidate) => candidate.from === from);
    for (const { redirect: entry, circle } of cycles) {
      yield {
        rule: this.id,
        severity: 'error',
        file: FILE,
        path: [at(entry.from), 'to'],
        message: `This redirect runs in a circle: ${circle}.`,
        mend: 'Let one of them lead to a page.',
      };
    }
    const first = new Set<string>();
    for (const [index, { from }] of redirects.entries()) {
      if (first.has(from)) {
        yield {
          rule: this.id,
          severity: 'error',
          file: FILE,
          path: [index, 'from'],
          message: `${from} is redirected twice.`,
          mend: 'Keep one of the two entries.',
        };
      }
      first.add(from);
      if (published.has(from)) {
        yield {
          rule: this.id,
          severity: 'error',
          file: FILE,
          path: [index, 'from'],
          message: `${from} has a page of its own, which the redirect would hide.`,
          mend: 'Take the redirect out, or the page.',
        };
      }
    }
    for (const { from, to } of resolved) {
      if (published.has(to) || isClaimed(to, claimed)) continue;
      yield {
        rule: this.id,
        severity: 'error',
        file: FILE,
        path: [at(from), 'to'],
        message: `${from} leads to ${to}, where nothing stands.`,
        expected: 'the address of a page or anchor of the archive',
        nearest: published.has(`${to}/`) ? `${to}/` : undefined,
        mend: 'Correct the address; pages end with a slash.',
      };
    }
  },
};

/** Whether a faulty file claims the address: then its own fault is the one to report. */
export function isClaimed(address: string, claimed: ClaimedIds): boolean {
  const [, collection = '', id = ''] = address.split('#', 1)[0]?.split('/') ?? [];
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
