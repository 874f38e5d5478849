import type { FieldName } from '../../../search/query/fields.ts';
import { KIND_VALUES, STANCE_VALUES } from '../../../search/query/fields-value.ts';

/** How a field is used. */
export interface FieldUse {
  /** What can stand after its colon. */
  readonly value: string;
  /** What it finds: ends the sentence “records …”. */
  readonly finds: string;
  readonly example: string;
}

const NAME = 'its id, full name, short name or another name';
const DAYS = 'A year, month or day, or a range of them';

/** Every field with its use; another name of the same field stands with the first. */
export const FIELD_USES: Readonly<Record<Exclude<FieldName, 'organisation'>, FieldUse>> = {
  org: {
    value: `An organisation: ${NAME}. The field may also be written organisation:`,
    finds: 'that name it in any role: as issuer, speaker, holder of a position, or subject',
    example: 'org:igpm',
  },
  policy: { value: `A policy: ${NAME}`, finds: 'that name it', example: 'policy:sop-may-2021' },
  person: {
    value: `A person: ${NAME}`,
    finds: 'that name them in any role',
    example: 'person:"Richard Vautrey"',
  },
  speaker: {
    value: 'A person or an organisation, by any of these names',
    finds: 'with a quotation of theirs, or of somebody who spoke for them',
    example: 'speaker:igpm',
  },
  source: {
    value: `Who published the page: ${NAME}`,
    finds: 'of pages that it published',
    example: 'source:"Management in Practice"',
  },
  kind: {
    value: `One of ${KIND_VALUES.join(', ')}`,
    finds: 'of this kind; of a type of statement, only such statements',
    example: 'kind:letter',
  },
  stance: {
    value: `One of ${STANCE_VALUES.join(', ')}`,
    finds: 'of a position with this stance, whoever holds it and on whatever policy',
    example: 'stance:opposes',
  },
  title: { value: 'A word or phrase', finds: 'with it in the title', example: 'title:"rescue package"' },
  quote: { value: 'A word or phrase', finds: 'with it in a quotation', example: 'quote:punitive' },
  year: { value: DAYS, finds: 'of that time; the same as date:', example: 'year:2019..2020' },
  date: { value: DAYS, finds: 'of that time', example: 'date:2021-05..2021-10' },
  before: { value: 'A year, month or day', finds: 'from before its first day', example: 'before:2020' },
  after: { value: 'A year, month or day', finds: 'from after its last day', example: 'after:2025-06' },
};
