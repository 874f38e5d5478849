import type { RecordEntry } from '../content.ts';
import type { DataPath, Finding } from '../finding.ts';
import { cameBack, type GivenAgain, partsGivenAgain } from '../given-again.ts';
import { type KeptEntries, keptCorrections, keptRetired } from '../kept-entries.ts';
import { sincePublished } from '../since-published.ts';
import { PUBLISHED_STATEMENT, publishedStatement } from './published-example.ts';
import type { Rule } from './rule.ts';

const CORRECTION = '  - { date: 2026-02-01, what: The type was added., why: It was seen later. }\n';

/** What a record has said of its own history stays as it was said. */
export const publishedHistory: Rule = {
  id: 'published-history',
  holds:
    'A published number, id, correction, or entry about something taken back, never changes or goes, and none is given to something else.',
  why: 'The history of a record is what makes its changes honest; a history that can be rewritten proves nothing, and an id given twice makes a footnote point at other words.',
  example: {
    file: PUBLISHED_STATEMENT,
    before: publishedStatement({ corrections: `corrections:\n${CORRECTION}` }),
    failing: publishedStatement({}),
    mended: publishedStatement({ corrections: `corrections:\n${CORRECTION}` }),
  },
  *check(content, _archive, { base, promised }) {
    if (base === undefined) return;
    const listed = new Set(promised?.ledger.map(({ address }) => address));
    for (const { record, redirect } of cameBack(content.records, promised?.redirects ?? []))
      yield numberBack(record, redirect.to);
    for (const { id, before, now } of sincePublished(base, content)) {
      if (now === undefined) {
        // A faulty file may have it; and when the file is gone or renamed as well, the ledger tells of it.
        const heir = content.claimed.records.has(id)
          ? undefined
          : content.records.find(({ file }) => file === before.file);
        if (heir !== undefined) yield numberLost(id, heir);
        continue;
      }
      for (const part of partsGivenAgain(before, now, (address) => listed.has(address)))
        yield idAgain(now.file, part);
      const { corrections, retired } = before.data;
      yield* altered(
        now.file,
        'corrections',
        keptCorrections(corrections, now.data.corrections),
        ({ date, what }) => `The correction of ${date} (“${what}”)`,
      );
      yield* altered(
        now.file,
        'retired',
        keptRetired(retired, now.data.retired),
        ({ date, id: part }) => `The entry of ${date} that takes back ${part}`,
      );
    }
  },
};

function numberLost(id: string, { file, data }: RecordEntry): Finding {
  return {
    rule: publishedHistory.id,
    severity: 'error',
    file,
    path: data.id === undefined ? [] : ['id'],
    message: `The record was published as ${id}, and ${data.id === undefined ? 'has no number now' : `is ${data.id} now`}.`,
    expected: `id: ${id}`,
    nearest: id,
    mend: 'Give it its number back: a number is given once, for ever.',
  };
}

function numberBack({ file, data }: RecordEntry, to: string): Finding {
  return {
    rule: publishedHistory.id,
    severity: 'error',
    file,
    path: ['id'],
    message: `${data.id} led to ${to}, and is a record of its own again; no correction says why.`,
    expected: 'a number of its own, or an entry under corrections',
    mend: 'If it is the record that had this number, add under corrections when and why it came back; otherwise take the id out and run npm run accession.',
  };
}

function idAgain(file: string, { path, id, was, is }: GivenAgain): Finding {
  return {
    rule: publishedHistory.id,
    severity: 'error',
    file,
    path,
    message: `The id ${id} was ${was} and is ${is} now, and no correction says so.`,
    expected: 'an id that was never given in this record',
    mend: 'Give it the next free id; or, if it is the same that comes back, add an entry under corrections.',
  };
}

function* altered<Entry>(
  file: string,
  field: 'corrections' | 'retired',
  { altered }: KeptEntries<Entry>,
  name: (entry: Entry) => string,
): Iterable<Finding> {
  for (const { entry, index } of altered) {
    const path: DataPath = [field, index];
    yield {
      rule: publishedHistory.id,
      severity: 'error',
      file,
      path,
      message: `${name(entry)} was published, and is gone or reads differently now.`,
      expected: 'the entry as it was published',
      mend: 'Put it back as it was; what is to be said now goes into a new entry under corrections.',
    };
  }
}
