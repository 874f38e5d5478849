import type { RecordEntry } from '../archive/content.ts';
import { type Archive, buildArchive } from '../archive/index.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../archive/sample-content.ts';
import { withMadeUpEntities } from './made-up-entities.ts';
import { described, generatedRecords } from './made-up-records.ts';

const CHOSEN: RecordEntry[] = [
  described(
    sampleArticle({
      id: '2001-0001',
      title: 'Hens should be consulted, says Example Body A',
      organisations: ['example-body-a'],
      quotes: [
        {
          id: 'q1',
          speaker: 'example-body-a',
          text: 'Our friends have said it. This plan really is “egg bound” and wrong.',
        },
        { id: 'q2', speaker: 'exempla-gratia', text: 'completely egg-bound' },
      ],
      figures: [{ id: 'f1', value: '14.7 million', of: 'eggs laid in March' }],
    }),
    'The body called the plan egg bound.',
  ),
  described(
    sampleStatement({ id: '2001-0002', title: 'Letter to hens', quotes: [{ id: 'q1', text: 'egg bound' }] }),
    'A letter about nests.',
  ),
  described(
    sampleArticle({ id: '2001-0003', title: 'Egg bound', source: 'example-paper', date: '2002' }),
    'Nothing else. Bound by habit, the egg stays.',
  ),
  described(
    sampleArticle({ id: '2001-0004', title: 'The zéro hour', date: '2003-04~', policies: ['example-plan'] }),
    'EBA, as it is known, was egg. Bound copies exist.',
  ),
  sampleArticle({ id: '2001-0005', status: 'draft', title: 'Unpublished secret' }),
  sampleArticle({
    id: '2001-0006',
    title: 'Withdrawn secret',
    status: 'withdrawn',
    withdrawn: { date: '2002-01-01', reason: 'A test.' },
  }),
];

/**
 * A made-up archive to search: a few chosen records, and more of few words so that every combination occurs,
 * by everybody in every role, dated in every way that a record may be.
 */
export function madeUpArchive(more = 120): Archive {
  return buildArchive(withMadeUpEntities(sampleContent([...CHOSEN, ...generatedRecords(more)])));
}
