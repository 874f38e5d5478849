import type { Content, RecordEntry } from '../archive/content.ts';
import { type Archive, buildArchive } from '../archive/index.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../archive/sample-content.ts';
import type { Article } from '../archive/schema/article.ts';

/** The only words of the generated records; some are beginnings or inflections of others. */
const WORDS =
  'ton tone tones toned toner egg eggs hatch hatched hatching plan plans planned planning plane policy policies police general generic well-being face-to-face naïve naive café 1,000 14.7 £1.8bn 2021/22 organisation organizations managers’ committee’s don’t the of and';

/** A small generator of numbers, the same on every run. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function described(entry: RecordEntry, text: string): RecordEntry {
  return { ...entry, body: { text, references: [] } };
}

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

function generated(number: number): RecordEntry[] {
  const pick = seeded(7);
  const words = WORDS.split(' ');
  const some = (count: number) => Array.from({ length: count }, () => words[pick(words.length)]).join(' ');
  return Array.from({ length: number }, (_, index) => {
    const data: Partial<Article> = {
      id: `2002-${String(index + 1).padStart(4, '0')}`,
      date: `200${pick(5)}-0${1 + pick(9)}`,
      title: some(4),
      organisations: ['example-body-a', 'example-body-b'].slice(pick(3)),
      people: pick(3) === 0 ? ['exempla-gratia'] : [],
      quotes: Array.from({ length: pick(3) }, (_each, at) => ({ id: `q${at + 1}`, text: some(1 + pick(6)) })),
      figures: pick(2) === 0 ? [{ id: 'f1', value: '1,000', of: some(3) }] : [],
    };
    return described(index % 3 === 0 ? sampleStatement(data) : sampleArticle(data), some(12));
  });
}

/** Names that are beginnings, parts and aliases of each other. */
function named(content: Content): Content {
  const organisations = content.organisations.map((entry) =>
    entry.id === 'example-body-b'
      ? {
          ...entry,
          data: { ...entry.data, short_name: 'EBB', aliases: ['Body of Hatching', 'Toner UK', 'EBB/X'] },
        }
      : entry,
  );
  return { ...content, organisations };
}

/** A made-up archive to search: a few chosen records, and more of few words so that every combination occurs. */
export function madeUpArchive(more = 60): Archive {
  return buildArchive(named(sampleContent([...CHOSEN, ...generated(more)])));
}
