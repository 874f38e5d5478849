import { describe, expect, it } from 'vitest';
import type { Content, EntityEntry } from '../content.ts';
import { buildArchive } from '../index.ts';
import type { Named } from '../known-name.ts';
import { sampleContent } from '../sample-content.ts';
import { sameName } from './same-name.ts';

function entry<Data extends Named>(folder: string, id: string, data: Data): EntityEntry<Data> {
  return { id, file: `${folder}/${id}.mdx`, data, body: { text: '', references: [] } };
}

function findings(more: Partial<Content>): string[] {
  const content = sampleContent([], more);
  return [...sameName.check(content, buildArchive(content), {})].map(
    ({ severity, file, path, message }) => `${severity} ${file} ${path.join('.')}: ${message}`,
  );
}

const { organisations, people } = sampleContent([]);

describe('two entries by one name', () => {
  it('are an error when both are bodies', () => {
    const again = entry('organisations', 'body-a', { name: 'The EXAMPLE Body-A' });
    expect(findings({ organisations: [...organisations, again] })).toEqual([
      'error organisations/body-a.mdx name: “The EXAMPLE Body-A” is also the name of organisations/example-body-a.mdx (“Example Body A”).',
    ]);
  });

  it('are a warning when both are people', () => {
    const again = entry('people', 'exempla-gratia-2', { name: 'Exempla Gratia' });
    expect(findings({ people: [...people, again] })).toEqual([
      'warning people/exempla-gratia-2.mdx name: “Exempla Gratia” is also the name of people/exempla-gratia.yaml.',
    ]);
  });

  it('are a warning when it is the short name, another name or the id of one of them', () => {
    const three = [
      entry('organisations', 'one', { name: 'First', short_name: 'EBA' }),
      entry('organisations', 'two', { name: 'Second', aliases: ['Exempla gratia'] }),
      entry('organisations', 'three', { name: 'Third', aliases: ['One'] }),
    ];
    expect(findings({ organisations: [...organisations, ...three] })).toEqual([
      'warning organisations/one.mdx short_name: “EBA” is also the short name of organisations/example-body-a.mdx.',
      'warning organisations/three.mdx aliases.0: “One” is also the id of organisations/one.mdx (“one”).',
      'warning people/exempla-gratia.yaml name: “Exempla Gratia” is also another name of organisations/two.mdx (“Exempla gratia”).',
    ]);
  });

  it('are told of once, however many names they share', () => {
    const again = entry('organisations', 'body-a', { name: 'Example Body A', short_name: 'EBA' });
    expect(findings({ organisations: [...organisations, again] })).toHaveLength(1);
  });

  it('are no fault of their own in two entries that share an id', () => {
    const again = entry('organisations', 'exempla-gratia', { name: 'Exempla Gratia' });
    expect(findings({ organisations: [...organisations, again] })).toEqual([]);
  });
});

it('a policy, a source and a body may share a name, and an entry may say one name twice', () => {
  expect(
    findings({
      policies: [entry('policies', 'plan', { name: 'Example Body A', aliases: ['Example body A'] })],
      sources: [entry('sources', 'paper', { name: 'Example Body A', kind: 'other' as const })],
    }),
  ).toEqual([]);
});
