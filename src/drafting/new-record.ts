import type { RecordKind } from '../archive/content.ts';
import type { HeldRecord } from '../import/held.ts';
import { type Duplicate, titleIndex } from '../import/reference/duplicate.ts';
import { recordFile } from '../import/reference/file-name.ts';
import { type Answers, answerTo } from './field.ts';
import { contentOf, type Made } from './made.ts';

/** A draft of a record. A title in square brackets was not printed: it is marked as ours, and the page sets the brackets. */
export function newRecord(kind: RecordKind, given: Answers): Made {
  const typed = answerTo(given, 'title') ?? '';
  const supplied = /^\[([^[\]]+)\]$/.exec(typed)?.[1]?.trim();
  const title = supplied ?? typed;
  const more = { title, ...(supplied === undefined ? {} : { title_supplied: true }), status: 'draft' };
  const path = recordFile({
    kind,
    title,
    date: answerTo(given, 'date'),
    source: answerTo(given, 'source'),
  });
  return { content: contentOf(kind, given, more), path };
}

/** The record of the archive that a new one repeats by its title, or nearly; undefined when there is none. */
export function similarRecord(given: Answers, records: readonly HeldRecord[]): Duplicate | undefined {
  const title = answerTo(given, 'title');
  return title === undefined
    ? undefined
    : titleIndex(records).duplicateOf({
        place: '',
        title,
        date: answerTo(given, 'date'),
        source: answerTo(given, 'source'),
      });
}
