import type { Body } from './body.ts';
import type { Content, RecordEntry } from './content.ts';
import type { Article } from './schema/article.ts';
import type { Statement } from './schema/statement.ts';

const NO_BODY: Body = { text: '', references: [] };
const SAMPLE_BODY: Body = { text: 'It says nothing of note.', references: [] };

/** A made-up article for tests; nothing in it could be taken for real. */
export function sampleArticle(data: Partial<Article> = {}): RecordEntry {
  const complete: Article = {
    id: '2001-0001',
    title: 'Example article',
    source: 'example-paper',
    url: 'https://example.org/article',
    date: '2001-02-03',
    status: 'published',
    ...data,
  };
  return {
    kind: 'article',
    file: `articles/2001/${complete.id ?? '2001-unnumbered'}.mdx`,
    data: complete,
    body: SAMPLE_BODY,
  };
}

/** A made-up statement for tests. */
export function sampleStatement(data: Partial<Statement> = {}): RecordEntry {
  const complete: Statement = {
    id: '2001-0002',
    title: 'Example statement',
    issuer: 'example-body-a',
    source: 'example-paper',
    url: 'https://example.org/statement',
    date: '2001-02-01',
    status: 'published',
    ...data,
  };
  return {
    kind: 'statement',
    file: `statements/2001/${complete.id ?? '2001-unnumbered'}.mdx`,
    data: complete,
    body: SAMPLE_BODY,
  };
}

/** A made-up archive of two bodies, a person, a policy and a source, with the records given. */
export function sampleContent(records: readonly RecordEntry[], more: Partial<Content> = {}): Content {
  return {
    site: {
      title: 'Example Archive',
      description: 'An archive of nothing.',
      url: 'https://archive.example',
      language: 'en-GB',
      licence: { name: 'Example Licence', url: 'https://example.org/licence', spdx: 'CC0-1.0' },
      editors: { name: 'nobody' },
    },
    records,
    organisations: [
      {
        id: 'example-body-a',
        file: 'organisations/example-body-a.mdx',
        data: { name: 'Example Body A', short_name: 'EBA' },
        body: NO_BODY,
      },
      {
        id: 'example-body-b',
        file: 'organisations/example-body-b.mdx',
        data: { name: 'Example Body B', parent: 'example-body-a' },
        body: NO_BODY,
      },
    ],
    policies: [
      {
        id: 'example-plan',
        file: 'policies/example-plan.mdx',
        data: { name: 'Example plan', issuer: 'example-body-b' },
        body: NO_BODY,
      },
    ],
    people: [
      {
        id: 'exempla-gratia',
        file: 'people/exempla-gratia.yaml',
        data: { name: 'Exempla Gratia', roles: [{ title: 'Chair', organisation: 'example-body-a' }] },
        body: NO_BODY,
      },
    ],
    sources: [
      {
        id: 'example-paper',
        file: 'sources/example-paper.yaml',
        data: { name: 'Example Paper', kind: 'other' },
        body: NO_BODY,
      },
    ],
    redirects: [],
    ledger: [],
    claimed: {
      records: new Set(),
      organisations: new Set(),
      policies: new Set(),
      people: new Set(),
      sources: new Set(),
    },
    ...more,
  };
}
