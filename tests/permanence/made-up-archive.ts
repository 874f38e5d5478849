import { stringify } from 'yaml';

/** Content files by their paths in the content folder. */
export type ContentFiles = ReadonlyMap<string, string>;

const SITE = {
  title: 'Made-up Archive',
  tagline: 'Who said what about the Example Plan.',
  description: 'A small made-up archive for tests.',
  url: 'https://archive.example.org',
  language: 'en-GB',
  licence: { name: 'Example Licence', url: 'https://example.org/licence', spdx: 'CC0-1.0' },
  editors: { name: 'the editors of the Made-up Archive' },
};

const ENTITIES: Readonly<Record<string, object>> = {
  'organisations/example-body-a.mdx': { name: 'Example Body A', kind: 'charity' },
  'organisations/example-body-b.mdx': { name: 'Example Body B', kind: 'trade-union' },
  'organisations/example-body-c.mdx': { name: 'Example Body C', kind: 'think-tank' },
  'policies/example-plan.mdx': { name: 'The Example Plan', kind: 'plan', issuer: 'example-body-b' },
  'policies/example-scheme.mdx': { name: 'The Example Scheme', kind: 'scheme' },
  'people/ann-example.yaml': {
    name: 'Ann Example',
    roles: [{ title: 'chair', organisation: 'example-body-a' }],
  },
  'people/ben-example.yaml': { name: 'Ben Example' },
  'sources/example-times.yaml': { name: 'Example Times', kind: 'local-press' },
  'sources/example-post.yaml': { name: 'Example Post', kind: 'blog' },
};

const RECORDS = 12;

/** A content file with frontmatter. */
export function mdx(data: object, body: string): string {
  return `---\n${stringify(data)}---\n\n${body}\n`;
}

/**
 * A small sound archive of bodies that nobody could take for real ones: nine entities and twelve records of four
 * years, with quotations, figures, positions, one withdrawn record and one draft. It has no ledger yet.
 */
export function madeUpArchive(): ContentFiles {
  const files = new Map<string, string>([
    ['site.yaml', stringify(SITE)],
    ['redirects.yaml', '[]\n'],
  ]);
  for (const [file, data] of Object.entries(ENTITIES))
    files.set(file, file.endsWith('.mdx') ? mdx(data, 'A made-up entry.') : stringify(data));
  for (let number = 1; number <= RECORDS; number++) {
    const [file, data] = recordFile(number);
    files.set(file, mdx(data, `The made-up page ${number} says nothing of note.`));
  }
  return files;
}

const ORGANISATIONS = ['example-body-a', 'example-body-b', 'example-body-c'];

function recordFile(number: number): [file: string, data: object] {
  const isStatement = number % 3 === 0;
  const year = 2018 + (number % 4);
  const date = `${year}-0${1 + (number % 9)}-1${number % 10}`;
  const organisation = ORGANISATIONS[number % 3];
  const speaker = number % 2 === 0 ? 'ann-example' : 'ben-example';
  const data = {
    ...(number === RECORDS ? {} : { id: `2026-${String(number).padStart(4, '0')}` }),
    title: `Made-up page ${number} of the hills`,
    ...(isStatement ? { issuer: organisation, type: 'letter' } : {}),
    source: number % 2 === 0 ? 'example-times' : 'example-post',
    url: `https://example.org/${number}`,
    date,
    organisations: [organisation],
    policies: [number % 2 === 0 ? 'example-plan' : 'example-scheme'],
    people: [speaker],
    quotes: [
      { id: 'q1', speaker, text: `first words of page ${number}` },
      { id: 'q2', speaker: organisation, text: `second words of page ${number}` },
    ],
    ...(number % 4 === 0
      ? {
          positions: [
            {
              holder: organisation,
              on: 'example-plan',
              stance: 'supports',
              summary: 'For it.',
              evidence: ['q2'],
            },
          ],
        }
      : {}),
    figures: [{ id: 'f1', value: `about ${number + 10}`, of: 'villages in the hills' }],
    ...(number === RECORDS ? {} : { entered: '2026-01-05' }),
    ...(number === 11
      ? { status: 'withdrawn', withdrawn: { date: '2026-02-01', reason: 'It was wrong.' } }
      : { status: number === RECORDS ? 'draft' : 'published' }),
  };
  const folder = isStatement ? 'statements' : 'articles';
  return [`${folder}/${year}/${date}-made-up-page-${number}.mdx`, data];
}
