import type { Quoted } from '../evaluation/catalogue.ts';
import { type ListsText, readLists, writeLists } from './lists-text.ts';
import { readNumbers, writeNumbers } from './number-text.ts';

/** Who is quoted, each as one of the people or organisations that the record names. */
export interface SpeakersText {
  /** How many quotations each record has. */
  readonly quotations: string;
  /** For each quotation: which of the record’s people, from 0. */
  readonly person: ListsText;
  /** For each quotation: which of the record’s organisations, from 0. */
  readonly organisation: ListsText;
}

/** For each record the rows of what it names. */
type Rows = readonly (readonly number[])[];

/** What speakers are among, for each record. */
export interface NamedSpeakers {
  readonly person: Rows;
  readonly organisation: Rows;
}

/** Writes who is quoted in each record. @throws RangeError when a record does not name who is quoted in it. */
export function writeSpeakers(speakers: readonly (readonly Quoted[])[], named: NamedSpeakers): SpeakersText {
  const among = (kind: keyof Quoted) =>
    writeLists(
      speakers.flatMap((quotations, record) =>
        quotations.map((quoted) => quoted[kind].map((row) => named[kind][record]?.indexOf(row) ?? -1)),
      ),
    );
  return {
    quotations: writeNumbers(speakers.map(({ length }) => length)),
    person: among('person'),
    organisation: among('organisation'),
  };
}

/** Who is quoted in each record. */
export function readSpeakers(text: SpeakersText, named: NamedSpeakers): Quoted[][] {
  const people = readLists(text.person);
  const organisations = readLists(text.organisation);
  const rows = (all: Rows, record: number, places: readonly number[] = []) =>
    places.map((place) => all[record]?.[place] ?? 0);
  let start = 0;
  return readNumbers(text.quotations).map((count, record) => {
    start += count;
    return Array.from({ length: count }, (_, index) => ({
      person: rows(named.person, record, people[start - count + index]),
      organisation: rows(named.organisation, record, organisations[start - count + index]),
    }));
  });
}
