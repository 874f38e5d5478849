import { formatDate } from '../../archive/format-date.ts';
import type { Agent, ArchivedRecord, Utterance } from '../../archive/linked.ts';
import { describeRecord } from '../../archive/views/describe-record.ts';
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
    title: record.title,
    date: record.date === undefined ? '' : formatDate(record.date),
    about: describeRecord(record),
    abstract: record.body.text,
    quotations: record.quotations.map((utterance) => [utterance.quotation.text, speakerOf(utterance)]),
    figures: record.figures.map(({ figure }) => `${figure.value} ${figure.of}`),
  };
}

/** The searchable texts of a record, in the order of its segments, each as its words. */
export function searchableWords({ title, abstract, quotations, figures }: TextRow): string[][] {
  return [title, abstract, ...quotations.map(([text]) => text), ...figures].map(formsOf);
}
