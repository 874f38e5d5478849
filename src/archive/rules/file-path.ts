import type { RecordEntry } from '../content.ts';
import { parseDate } from '../edtf.ts';
import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

/** A record's file stands in the folder of its year and begins with its date. */
export const filePath: Rule = {
  id: 'file-path',
  scope: 'file',
  holds: 'The file of a record stands in the folder of its year, and its name begins with its date.',
  why: 'Editors look for a record by its date. The name may change at any time: no address of the archive is made of it.',
  example: draftExample({ fields: ['date: 2022-03-05'] }, {}),
  *check({ records }) {
    for (const record of records) {
      const place = misplaced(record);
      if (place === undefined) continue;
      yield {
        rule: this.id,
        severity: 'warning',
        file: record.file,
        path: ['date'],
        message: `The date is ${record.data.date}, and the file is ${record.file}.`,
        expected: place,
        mend: 'Correct whichever is wrong; a file is moved with git mv.',
      };
    }
  },
};

/** A date at the beginning of a file name, as finely as it is given. */
const DATE_IN_NAME = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?=[-.])/;

/** How the path ought to begin; undefined when it does, or when the date is not known. */
function misplaced({ file, kind, data }: RecordEntry): string | undefined {
  const date = parseDate(data.date ?? '');
  const [day = '', until = ''] = [date?.earliest, date?.latest];
  if (date === null || day === '' || date.precision === 'decade') return undefined;
  const [folder = '', year = '', name = ''] = file.split('/');
  const stated = DATE_IN_NAME.exec(name)?.[0];
  const written = date.text.split('/')[0]?.replace(/[~?%]$/, '') ?? day;
  const years = [day.slice(0, 4), until.slice(0, 4)];
  const agrees = stated !== undefined && (written.startsWith(stated) || stated.startsWith(written));
  if (years.includes(year) && agrees) return undefined;
  return `a path that begins with ${folder || `${kind}s`}/${day.slice(0, 4)}/${written}-`;
}
