import type { RecordEntry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { type Mention, namingFiles } from '../mention.ts';
import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

/** Records name records that stand. */
export const recordStatus: Rule = {
  id: 'record-status',
  holds: 'What a record answers, reports, is known through or links to has not been withdrawn.',
  why: 'A withdrawn record is a tombstone; a link to one sends readers to a reason where they expected an article.',
  example: draftExample({ fields: ['answers: [2026-0003]'] }, { fields: ['answers: [2026-0001]'] }),
  *check(content) {
    const withdrawn = new Map<string, RecordEntry>();
    for (const record of content.records)
      if (record.data.status === 'withdrawn' && record.data.id !== undefined)
        withdrawn.set(record.data.id, record);
    if (withdrawn.size === 0) return;
    for (const { file, record, mentions } of namingFiles(content)) {
      for (const mention of mentions) {
        const gone = mention.target === 'record' ? withdrawn.get(mention.id) : undefined;
        if (gone === undefined) continue;
        // What a tombstone still names is its past, all but the record to which it sends its readers on.
        if (record?.data.status === 'withdrawn' && mention.path[0] !== 'withdrawn') continue;
        // That a record names itself has a rule of its own.
        if (gone === record) continue;
        yield finding(file, mention, gone, standing(gone, withdrawn));
      }
    }
  },
};

/** The number of the record that took a withdrawn one’s place, over any number of steps. */
function standing(gone: RecordEntry, withdrawn: ReadonlyMap<string, RecordEntry>): string | undefined {
  const seen = new Set<RecordEntry>();
  for (let at: RecordEntry | undefined = gone; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const next: string | undefined = at.data.withdrawn?.successor;
    at = next === undefined ? undefined : withdrawn.get(next);
    if (at === undefined) return next;
  }
  return undefined;
}

function finding(
  file: string,
  { id, path, place }: Mention,
  { data }: RecordEntry,
  successor: string | undefined,
): Finding {
  const when = data.withdrawn === undefined ? '' : ` on ${data.withdrawn.date}`;
  return {
    rule: recordStatus.id,
    severity: 'warning',
    file,
    path,
    ...(place === undefined ? {} : { place }),
    message: `${id} was withdrawn${when}.`,
    expected: 'the number of a record that stands',
    nearest: successor,
    mend:
      successor === undefined
        ? 'Take the number out.'
        : `Name ${successor}, which took its place, if it says the same; otherwise take the number out.`,
  };
}
