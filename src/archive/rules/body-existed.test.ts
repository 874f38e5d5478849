import { describe, expect, it } from 'vitest';
import type { RecordEntry } from '../content.ts';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../sample-content.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Role } from '../schema/person.ts';
import { bodyExisted } from './body-existed.ts';

function findings(
  body: Partial<Organisation>,
  records: readonly RecordEntry[],
  roles: Role[] = [],
): string[] {
  const { organisations, people } = sampleContent([]);
  const content = sampleContent(records, {
    organisations: organisations.map((entry) =>
      entry.id === 'example-body-a' ? { ...entry, data: { ...entry.data, ...body } } : entry,
    ),
    people: people.map((entry) => ({ ...entry, data: { ...entry.data, roles } })),
  });
  return [...bodyExisted.check(content, buildArchive(content), {})].map(
    ({ severity, path, message }) => `${severity} ${path.join('.')}: ${message}`,
  );
}

describe('before it was founded a body', () => {
  it('issues nothing', () => {
    expect(findings({ founded: '2001-03' }, [sampleStatement()])).toEqual([
      'error issuer: Example Body A issues a statement of 2001-02-01, but was founded 2001-03.',
    ]);
  });

  it('neither speaks nor is spoken for; it is told of once a record', () => {
    const record = sampleArticle({
      quotes: [{ id: 'q1', text: 'one', speaker: 'exempla-gratia', organisation: 'example-body-a' }],
      positions: [{ holder: 'example-body-a', stance: 'neutral', summary: 'None.' }],
    });
    expect(findings({ founded: '2002' }, [record])).toEqual([
      'error quotes.0.organisation: Example Body A speaks in a record of 2001-02-03, but was founded 2002.',
    ]);
  });

  it('gives no role', () => {
    const roles = [{ organisation: 'example-body-a', seen: '2000' }];
    expect(findings({ founded: '2002' }, [], roles)).toEqual([
      'warning roles.0.organisation: Example Body A is named for a role of 2000, but was founded 2002.',
    ]);
  });

  it('may be spoken about, and is only doubted when a date is', () => {
    expect(findings({ founded: '2002' }, [sampleArticle({ organisations: ['example-body-a'] })])).toEqual([]);
    expect(findings({ founded: '2002~' }, [sampleStatement()])).toEqual([
      'warning issuer: Example Body A issues a statement of 2001-02-01, but was founded 2002~.',
    ]);
  });
});

describe('after it was dissolved a body', () => {
  it('issues nothing', () => {
    expect(findings({ dissolved: '2000-12-31' }, [sampleStatement()])).toEqual([
      'error issuer: Example Body A issues a statement of 2001-02-01, but was dissolved 2000-12-31.',
    ]);
  });

  it('is still quoted', () => {
    const quotes = [{ id: 'q1', text: 'one', speaker: 'example-body-a' }];
    expect(findings({ dissolved: '2000' }, [sampleArticle({ quotes })])).toEqual([]);
  });
});

it.each(['2001', '2001-02', '2001-02-01', '../2001'])('founded %s it may have issued it', (founded) => {
  expect(findings({ founded }, [sampleStatement()])).toEqual([]);
});
