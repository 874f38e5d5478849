import type { Body } from '../archive/body.ts';
import type { RecordEntry } from '../archive/content.ts';
import type { Article } from '../archive/schema/article.ts';
import type { Statement } from '../archive/schema/statement.ts';

/** A body of these words, which points at nothing. */
export function body(text: string): Body {
  return { text, references: [] };
}

function article(data: Partial<Article> & Pick<Article, 'id' | 'title'>, text = ''): RecordEntry {
  return {
    kind: 'article',
    file: `articles/${data.id}.mdx`,
    data: { status: 'published', ...data },
    body: body(text),
  };
}

function statement(data: Partial<Statement> & Pick<Statement, 'id' | 'title'>, text = ''): RecordEntry {
  return {
    kind: 'statement',
    file: `statements/${data.id}.mdx`,
    data: { status: 'published', ...data },
    body: body(text),
  };
}

/** Records with everything in them that formats have trouble with. */
export const RECORDS: readonly RecordEntry[] = [
  article(
    {
      id: '2026-0001',
      title: 'Example Body A calls 5% “tone-deaf” & asks NHSX for more',
      source: 'example-weekly',
      url: 'https://www.example.org/news/5%25-tone_deaf/?utm_source=feed&page=2',
      authors: ['Ada Exampleton', 'Dr Órla van den Example-Smith', 'Example Weekly team'],
      date: '2021-05-17',
      organisations: ['body-a'],
      policies: ['example-plan'],
      people: ['bea-example'],
      keywords: ['made-up news', '=SUM(A1)'],
      quotes: [
        {
          id: 'q1',
          text: 'This is tone-deaf, really & truly',
          speaker: 'bea-example',
          organisation: 'body-a',
          on: 'example-plan',
        },
        { id: 'q2', text: '-5% is no rise' },
      ],
      positions: [
        {
          holder: 'body-a',
          on: 'example-plan',
          stance: 'opposes',
          summary: 'Rejected the example.',
          evidence: ['q1'],
        },
      ],
      figures: [
        { id: 'f1', value: '5%', of: 'example rise', attributed_to: 'body-a' },
        { id: 'f2', value: '7', of: 'examples', attributed_to: { name: 'A passer-by' } },
      ],
      reports: ['2026-0002'],
      capture: { sha256: 'a'.repeat(64), date: '2026-11-01' },
      verified: ['q1'],
      corrections: [{ date: '2026-11-20', what: 'A name, from B to A.', why: 'It was wrong.' }],
      entered: '2026-11-01',
    },
    'What Example Body A said, in "our" words.\nAnd <more>.',
  ),
  statement({
    id: '2026-0002',
    title: 'Letter to examples',
    title_supplied: true,
    known_through: '2026-0001',
    issuer: 'body-a',
    type: 'letter',
    date: '2021-10~',
  }),
  statement({
    id: '2026-0003',
    title: 'Examples, everywhere: {braces} \\ 100_000 £ ~ ^ # $1',
    source: 'body-a-site',
    url: 'https://body-a.example/press?id=7#top',
    issuer: 'body-a',
    type: 'press-release',
    date: '2021-10-18/2021-10-24',
  }),
  statement({
    id: '2026-0004',
    title: 'On being made up',
    source: 'body-a-site',
    url: 'https://body-a.example/speech',
    issuer: 'bea-example',
    type: 'speech',
    date: '2021-21',
  }),
  statement({
    id: '2026-0005',
    title: 'تقرير المثال Example report\nin two lines',
    source: 'body-a-site',
    url: 'https://body-a.example/report',
    issuer: 'body-a',
    type: 'report',
    date: '202X',
  }),
  statement({
    id: '2026-0006',
    title: 'A blog, undated…',
    source: 'example-blog',
    url: 'https://blog.example/a',
    authors: ['Jean-Luc de la Example Jr'],
    issuer: 'body-a',
    type: 'blog',
  }),
  article({
    id: '2026-0007',
    title: 'Withdrawn example',
    source: 'example-times',
    url: 'http://times.example/w',
    date: '2021-06',
    status: 'withdrawn',
    quotes: [{ id: 'q1', text: 'Never said' }],
    withdrawn: { date: '2026-11-21', reason: 'It never existed.', successor: '2026-0001' },
  }),
  article({ id: '2026-0008', title: 'A draft', status: 'draft' }),
];
