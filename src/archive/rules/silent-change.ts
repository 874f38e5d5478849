import { isSameValue } from '../corrected-field.ts';
import type { DataPath, Finding } from '../finding.ts';
import { type KeptEntries, keptCorrections } from '../kept-entries.ts';
import { type PublishedChange, publishedChanges } from '../published-change.ts';
import { type SameEntity, sameEntityIn } from '../same-entity.ts';
import type { Correction } from '../schema/correction.ts';
import { show } from '../schema/explain.ts';
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
    what: A word of q1 was mended.
    field: quotes.q1.text
    before: nobody in the hills will gain
    after: nobody in the hills would gain
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
      const corrections = keptCorrections(before.data.corrections, now.data.corrections);
      if (corrections.added <= 0 && before.data.status === 'withdrawn')
        yield finding(now.file, REINSTATED, today);
      for (const change of publishedChanges(before, now, isSameEntity)) {
        const told = tellingOf(change, corrections);
        if (told === undefined) yield finding(now.file, change, today);
        else yield* otherwise(now.file, change, told, isSameEntity);
      }
    }
  },
};

const REINSTATED: PublishedChange = {
  path: ['status'],
  field: 'status',
  what: 'status',
  from: 'withdrawn',
  to: 'published',
};

type Told = KeptEntries<Correction>['fresh'][number];

/** The first new correction that names the field of a change, or else one in words alone, which may tell of anything. */
function tellingOf({ field }: PublishedChange, { added, fresh }: KeptEntries<Correction>): Told | undefined {
  if (added <= 0) return undefined;
  return (
    fresh.find(({ entry }) => entry.field === field) ?? fresh.find(({ entry }) => entry.field === undefined)
  );
}

/** A correction that names the field and says that something else was published there. */
function* otherwise(
  file: string,
  { field, what, from }: PublishedChange,
  { entry, index }: Told,
  isSameEntity: SameEntity,
): Iterable<Finding> {
  const { before, after } = entry;
  if (entry.field === undefined || (before === undefined && after === undefined)) return;
  if (isSameValue(field, before, from, isSameEntity)) return;
  const path: DataPath = ['corrections', index];
  yield {
    rule: silentChange.id,
    severity: 'error',
    file,
    path: before === undefined ? path : [...path, 'before'],
    message: `The correction says that the ${what} was ${show(before)} before, and ${show(from)} was published.`,
    expected: 'under before what was published, word for word',
    nearest: from,
    mend: `Write before: ${JSON.stringify(from)}`,
    fix: before === undefined ? { kind: 'add', key: 'before', value: from } : { kind: 'set', value: from },
  };
}

function finding(file: string, change: PublishedChange, today: string | undefined): Finding {
  const story = storyOf(change);
  return {
    rule: silentChange.id,
    severity: 'error',
    file,
    path: change.path,
    message: `${story}, and no correction says so.`,
    expected: 'a new entry under corrections, or what was published',
    mend: `Add under corrections: - { date: ${today ?? '…'}, what: ${JSON.stringify(`${story}.`)}${detailsOf(change)}, why: … }`,
  };
}

/** The field with what it said and says, as a correction has them; JSON's texts are YAML's too. */
function detailsOf(change: PublishedChange): string {
  if (change === REINSTATED) return '';
  const { field, from, to } = change;
  const after = to === undefined ? '' : `, after: ${JSON.stringify(to)}`;
  return `, field: ${field}, before: ${JSON.stringify(from)}${after}`;
}

/** Longest text that is told whole; of a longer one only the words that differ. */
const LONGEST = 60;

function storyOf({ what, from, to }: PublishedChange): string {
  if (to === undefined) return `The ${what} was “${from}” and is gone`;
  const words = from.length + to.length > 2 * LONGEST ? changedWords(from, to) : undefined;
  const [before, after] = words?.before && words.after ? [words.before, words.after] : [from, to];
  return `The ${what} was “${before}” and is “${after}” now`;
}
