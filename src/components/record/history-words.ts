import { formatDate } from '../../archive/format-date.ts';
import type { ArchivedRecord } from '../../archive/linked.ts';
import { lastChange } from '../../archive/views/last-change.ts';
import { changesOf, type History, type Unavailable, versionsOf } from '../../history/history.ts';
import type { Version } from '../../history/version.ts';
import { counted } from '../number.ts';

/** What a record's page says of its past. */
export interface HistoryWords {
  /** When it entered, when it last changed; one line each. */
  readonly lines: readonly string[];
  /** Head of the list of versions. */
  readonly heading: string;
  /** Latest first. */
  readonly versions: readonly Version[];
  /** Why there is no list, or what it lacks, in sentences. */
  readonly notice: string | undefined;
}

const WHY: Readonly<Record<Unavailable, string>> = {
  'no-git': 'git, which keeps them, was not at hand when these pages were built.',
  'no-repository': 'these pages were built from a copy of the archive that came without its history.',
  shallow: 'these pages were built from a copy of the archive that has only the latest part of its history.',
  partial: 'these pages were built from a copy of the archive that left out what its files said before.',
  'not-recorded': 'these pages were built from files that no history records.',
  failed: 'the history could not be read when these pages were built.',
};

/**
 * What is known of a record's past. With the history of the repository it is told whole; without it nothing is said
 * but what the record's own file says, and that this is all.
 */
export function historyWords(record: Pick<ArchivedRecord, 'data' | 'file'>, history: History): HistoryWords {
  const { entered } = record.data;
  const versions = versionsOf(history, record.file);
  const changed = lastChange(record, changesOf(history, record.file));
  const day = changed !== undefined && changed !== entered ? formatDate(changed) : undefined;
  const lines = [entered === undefined ? 'entered on an unknown day' : `entered ${formatDate(entered)}`];
  const noted =
    day === undefined ? 'no change noted in the record' : `last change noted in the record ${day}`;
  if (!history.kept) {
    lines.push(noted);
    return {
      lines,
      versions,
      heading: 'versions not shown here',
      notice: `The record’s versions are not shown here: ${WHY[history.why]}`,
    };
  }
  if (versions.length === 0) {
    lines.push(noted);
    return {
      lines,
      versions,
      heading: 'no version yet',
      notice: 'The record is not in the history of the archive yet.',
    };
  }
  const isUnrecorded = history.unrecorded.has(record.file);
  if (isUnrecorded) lines.push('changed since its last version');
  else if (day !== undefined) lines.push(`last changed ${day}`);
  else
    lines.push(entered === undefined ? 'not changed since its first version' : 'not changed since that day');
  return {
    lines,
    versions,
    heading: counted(versions.length, 'version'),
    notice: isUnrecorded
      ? 'The record has been changed since its last version; the change is not in the history of the archive yet.'
      : undefined,
  };
}
