import { formatDate } from '../../archive/format-date.ts';
import type { Agent, ArchivedRecord, Utterance } from '../../archive/linked.ts';
import { describeRecord } from '../../archive/views/describe-record.ts';
import { type Segment, segmentCode } from '../evaluation/places.ts';
import type { TextRow } from '../files.ts';
import { formsOf } from '../query/words.ts';

function nameOf(agent: Agent): string {
  return agent.kind === 'person' && agent.data.honorific !== undefined
    ? `${agent.data.honorific} ${agent.name}`
    : agent.name;
}

function speakerOf({ speaker, organisation }: Utterance): string {
  if (speaker === undefined) return organisation?.name ?? '';
  return organisation === undefined || organisation === speaker
    ? nameOf(speaker)
    : `${nameOf(speaker)}, ${organisation.shortName}`;
}

/** What the results page shows of a record, and what is searched. */
export function textRow(record: ArchivedRecord): TextRow {
  return {
    id: record.id,
    title: record.title,
    date: record.date === undefined ? '' : formatDate(record.date),
    about: describeRecord(record),
    abstract: record.body.text,
    quotations: record.quotations.map((utterance) => [
      utterance.quotation.id,
      utterance.quotation.text,
      speakerOf(utterance),
    ]),
    figures: record.figures.map(({ figure }) => [figure.id, `${figure.value} ${figure.of}`]),
  };
}

/** A searchable text of a record: which it is, and its words. */
export interface SegmentWords {
  /** Code of the segment. */
  readonly code: number;
  readonly forms: readonly string[];
}

/** The searchable texts of a record, those without words left out. */
export function searchableWords({ title, abstract, quotations, figures }: TextRow): SegmentWords[] {
  const texts: [Segment, string][] = [
    [{ kind: 'title', number: 0 }, title],
    [{ kind: 'abstract', number: 0 }, abstract],
    ...quotations.map(([, text], number): [Segment, string] => [{ kind: 'quotation', number }, text]),
    ...figures.map(([, text], number): [Segment, string] => [{ kind: 'figure', number }, text]),
  ];
  return texts
    .map(([segment, text]) => ({ code: segmentCode(segment), forms: formsOf(text) }))
    .filter(({ forms }) => forms.length > 0);
}
