import type { Finding } from '../finding.ts';
import { keptCorrections } from '../kept-entries.ts';
import { type PublishedChange, publishedChanges } from '../published-change.ts';
import { sameEntityIn } from '../same-entity.ts';
import { sincePublished } from '../since-published.ts';
import { changedWords } from '../text/changed-words.ts';
import { PUBLISHED_STATEMENT, publishedStatement } from './published-example.ts';
import type { Rule } from './rule.ts';

/** Nothing published changes silently: what changed since the base has a correction that the base had not. */
export const silentChange: Rule = {
  id: 'silent-change',
  holds:
    'A published title, date, address, source, issuer, quotation or figure changes only with a new entry under corrections.',
  why: 'Researchers cite what they read; whoever follows the citation must see that it has changed since, when and why. Another print of the same words, and what was not known and is filled in, needs no correction.',
  example: {
    file: PUBLISHED_STATEMENT,
    before: publishedStatement({}),
    failing: publishedStatement({ quotation: 'nobody in the hills would gain' }),
    mended: publishedStatement({
      quotation: 'nobody in the hills would gain',
      corrections: `corrections:
  - date: 2026-11-20
    what: The text of q1 was “nobody in the hills will gain”.
    why: It had been copied wrongly.
`,
    }),
  },
  *check(content, archive, { base, today }) {
    if (base === undefined) return;
    const isSameEntity = sameEntityIn(archive);
    for (const { before, now } of sincePublished(base, content)) {
      // A withdrawal says its reason itself; that a number is lost has rules of its own.
      if (now?.data.status !== 'published') continue;
      if (keptCorrections(before.data.corrections, now.data.corrections).added > 0) continue;
      if (before.data.status === 'withdrawn') yield finding(now.file, REINSTATED, today);
      for (const change of publishedChanges(before, now, isSameEntity))
        yield finding(now.file, change, today);
    }
  },
};

const REINSTATED: PublishedChange = { path: ['status'], what: 'status', from: 'withdrawn', to: 'published' };

function finding(file: string, change: PublishedChange, today: string | undefined): Finding {
  const story = storyOf(change);
  return {
    rule: silentChange.id,
    severity: 'error',
    file,
    path: change.path,
    message: `${story}, and no correction says so.`,
    expected: 'a new entry under corrections, or what was published',
    mend: `Add under corrections: - { date: ${today ?? '…'}, what: "${story.replace(/["\\]/g, '\\$&')}.", why: … }`,
  };
}

/** Longest text that is told whole; of a longer one only the words that differ. */
const LONGEST = 60;

function storyOf({ what, from, to }: PublishedChange): string {
  if (to === undefined) return `The ${what} was “${from}” and is gone`;
  const words = from.length + to.length > 2 * LONGEST ? changedWords(from, to) : undefined;
  const [before, after] = words?.before && words.after ? [words.before, words.after] : [from, to];
  return `The ${what} was “${before}” and is “${after}” now`;
}
