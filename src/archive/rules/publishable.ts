import type { Finding } from '../finding.ts';
import type { Rule } from './rule.ts';

/** A record that is out in the open says when it appeared, where, and, if withdrawn, why. */
export const publishable: Rule = {
  id: 'publishable',
  scope: 'file',
  holds: 'A published record has a date and an address of its own or the record through which it is known.',
  why: 'A reader must be able to see when a record’s subject appeared and to look it up; a withdrawn record owes its reader a reason.',
  *check({ records }) {
    for (const { data, file } of records) {
      const fault = (path: string, message: string, mend: string): Finding => ({
        rule: publishable.id,
        severity: 'error',
        file,
        path: [path],
        message,
        mend,
      });
      if (data.status !== 'draft' && data.date === undefined) {
        yield fault(
          'date',
          'The field “date” is missing.',
          'Add the date as far as it is known (2021-05-17, 2021-05, 2021, 2021-10~), or set status: draft until it is.',
        );
      }
      if (data.url === undefined && data.known_through === undefined && data.status !== 'draft') {
        yield fault(
          'url',
          'The field “url” is missing.',
          'Add the address of the original, or known_through with the number of the record through which it is known.',
        );
      }
      if (data.url !== undefined && data.known_through !== undefined) {
        yield fault(
          'known_through',
          'A record that has a url of its own is not known through another.',
          'Take out known_through, or the url if it is the other record’s.',
        );
      }
      if (data.source === undefined && data.known_through === undefined && data.status !== 'draft') {
        yield fault(
          'source',
          'The field “source” is missing.',
          'Add the id of the source that published the page.',
        );
      }
      if (data.status === 'withdrawn' && data.withdrawn === undefined) {
        yield fault(
          'status',
          'The record is withdrawn but does not say when and why.',
          'Add withdrawn: { date: …, reason: … }.',
        );
      }
      if (data.status !== 'withdrawn' && data.withdrawn !== undefined) {
        yield fault(
          'withdrawn',
          `The record says why it was withdrawn, but its status is ${data.status}.`,
          'Set status: withdrawn, or take out withdrawn.',
        );
      }
      if (data.status === 'draft' && data.id !== undefined) {
        yield fault(
          'status',
          `The record has the accession number ${data.id}, so it was published; it cannot be a draft again.`,
          'Set status: published, or status: withdrawn with withdrawn: { date: …, reason: … }.',
        );
      }
    }
  },
};
