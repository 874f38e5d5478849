import { describe, expect, it } from 'vitest';
import type { Content, RecordEntry } from '../content.ts';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import type { Role } from '../schema/person.ts';
import { affiliation } from './affiliation.ts';

function contentWith(roles: readonly Role[], records: readonly RecordEntry[]): Content {
  const { organisations, people } = sampleContent([]);
  const [body] = organisations;
  const other = { id: 'other-body', file: 'organisations/other-body.mdx', data: { name: 'Other Body' } };
  return sampleContent(records, {
    organisations: [...organisations, ...(body === undefined ? [] : [{ ...body, ...other }])],
    people: people.map((entry) => ({ ...entry, data: { ...entry.data, roles: [...roles] } })),
  });
}

function findings(content: Content) {
  return [...affiliation.check(content, buildArchive(content), {})];
}

function speaksFor(organisation: string): RecordEntry {
  return sampleArticle({ quotes: [{ id: 'q1', text: 'one', speaker: 'exempla-gratia', organisation }] });
}

describe('somebody with a role at Example Body B', () => {
  const roles = [{ title: 'Chair', organisation: 'example-body-b' }];

  it.each(['example-body-b', 'example-body-a', 'not-known-at-all'])('may speak for %s', (organisation) => {
    expect(findings(contentWith(roles, [speaksFor(organisation)]))).toEqual([]);
  });

  it('does not speak for another body unsaid', () => {
    expect(findings(contentWith(roles, [speaksFor('other-body')]))).toMatchObject([
      {
        severity: 'warning',
        path: ['quotes', 0, 'organisation'],
        message:
          'exempla-gratia speaks for other-body here; the roles in people/exempla-gratia.yaml are at example-body-b.',
        mend: 'Correct the id; or, if the page says so, add to people/exempla-gratia.yaml: - { title: …, organisation: other-body, seen: 2001-02-03 }.',
      },
    ]);
  });

  it('is told of once', () => {
    const positions = [
      { holder: 'exempla-gratia', organisation: 'other-body', stance: 'neutral' as const, summary: 'None.' },
    ];
    const records = [
      sampleArticle({ positions }),
      { ...speaksFor('other-body'), file: 'articles/2001/b.mdx' },
    ];
    expect(findings(contentWith(roles, records)).map(({ path }) => path)).toEqual([
      ['positions', 0, 'organisation'],
    ]);
  });
});

it.each([[[]], [[{ title: 'Chair' }]], [[{ organisation: { name: 'Nowhere' } }]]])(
  'of somebody with the roles %j nothing can be told',
  (roles) => {
    expect(findings(contentWith(roles, [speaksFor('other-body')]))).toEqual([]);
  },
);
