import { expect, it } from 'vitest';
import type { Content } from '../content.ts';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { plainName } from './plain-name.ts';

function findings(content: Content) {
  return [...plainName.check(content, buildArchive(content), {})];
}

function claimedBy(name: string): Content {
  return sampleContent([
    sampleArticle({ figures: [{ id: 'f1', value: '1', of: 'things', attributed_to: { name } }] }),
  ]);
}

it.each(['Example Body A', 'the EBA', 'example body a'])('%s has an entry', (name) => {
  expect(findings(claimedBy(name))).toMatchObject([
    { path: ['figures', 0, 'attributed_to'], fix: { kind: 'set', value: 'example-body-a' } },
  ]);
});

it('a name that nobody has is left alone', () => {
  expect(findings(claimedBy('Example Body of the Coast'))).toEqual([]);
});

it('a role is at an organisation, never at a person', () => {
  const { people } = sampleContent([]);
  const at = (name: string) =>
    sampleContent([], {
      people: people.map((entry) => ({
        ...entry,
        data: { ...entry.data, roles: [{ organisation: { name } }] },
      })),
    });
  expect(findings(at('Example Body B'))).toMatchObject([
    { path: ['roles', 0, 'organisation'], nearest: 'example-body-b' },
  ]);
  expect(findings(at('Exempla Gratia'))).toEqual([]);
});

it('a name of two entries is left to the editor', () => {
  const { organisations } = sampleContent([]);
  const both = organisations.map((entry) => ({ ...entry, data: { ...entry.data, short_name: 'EBA' } }));
  const [finding] = findings({ ...claimedBy('EBA'), organisations: both });
  expect(finding?.message).toContain('example-body-a and of example-body-b');
  expect(finding).not.toHaveProperty('fix');
});
