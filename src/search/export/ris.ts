import { type ExportFormat, entriesFound } from './export-format.ts';

/** Values have one line each, so that a line that ends a reference stands in none. */
const REFERENCE = /^TY {2}- .*?^ID {2}- (\S+)\r\n.*?^ER {2}- ?\r\n/gms;

/** RIS: references from `TY` to `ER`, an empty line between them. */
export const RIS: ExportFormat = {
  id: 'ris',
  name: 'RIS',
  whole: '/data/archive.ris',
  own: '.ris',
  ending: '.ris',
  takeApart: (file) => ({ head: '', entries: entriesFound(file, REFERENCE) }),
  putTogether: (_, entries) => entries.join('\r\n'),
};
