import { expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleContent } from '../sample-content.ts';
import type { Organisation } from '../schema/organisation.ts';
import { bareEntry } from './bare-entry.ts';

function findings(data: Organisation, text = '') {
  const entry = { id: 'one', file: 'organisations/one.mdx', data, body: { text, references: [] } };
  const content = sampleContent([], { organisations: [entry] });
  return [...bareEntry.check(content, buildArchive(content), {})].map(({ message }) => message);
}

it('finds an entry with a name alone', () => {
  expect(findings({ name: 'Example Body One' })).toEqual([
    'Nothing but its name is said of “Example Body One”.',
  ]);
});

it.each<[Organisation, string]>([
  [{ name: 'Example Body One', kind: 'charity' }, ''],
  [{ name: 'Example Body One', aliases: ['One'] }, ''],
  [{ name: 'Example Body One' }, 'A made-up body.'],
])('is content with %j and “%s”', (data, text) => {
  expect(findings(data, text)).toEqual([]);
});
