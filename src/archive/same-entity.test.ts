import { expect, it } from 'vitest';
import { buildArchive } from './index.ts';
import { sameEntityIn } from './same-entity.ts';
import { sampleContent } from './sample-content.ts';
import type { EntityOrName } from './schema/identifier.ts';

const redirects = [
  { from: '/organisations/oldest-body/', to: '/organisations/old-body/' },
  { from: '/organisations/old-body/', to: '/organisations/example-body-a/' },
];
const isSame = sameEntityIn(buildArchive(sampleContent([], { redirects })));

it.each<[EntityOrName, EntityOrName, boolean]>([
  ['example-body-a', 'example-body-a', true],
  ['example-body-a', 'example-body-b', false],
  ['old-body', 'example-body-a', true],
  ['oldest-body', 'example-body-a', true],
  ['example-body-a', 'old-body', false],
  [{ name: 'the EBA' }, 'example-body-a', true],
  [{ name: 'Exempla Gratia' }, 'exempla-gratia', true],
  [{ name: 'EBA' }, 'example-body-b', false],
  [{ name: 'EBA' }, 'nobody', false],
  [{ name: 'One Body' }, { name: 'one body' }, true],
  ['example-body-a', { name: 'EBA' }, true],
  ['example-body-a', { name: 'Nobody' }, false],
])('%j was %j: %s', (before, now, same) => {
  expect(isSame(before, now)).toBe(same);
});
