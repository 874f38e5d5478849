import type { Body } from '../archive/body.ts';
import type { Content, EntityEntry } from '../archive/content.ts';
import type { Organisation } from '../archive/schema/organisation.ts';
import type { Person } from '../archive/schema/person.ts';
import type { Policy } from '../archive/schema/policy.ts';
import type { Source } from '../archive/schema/source.ts';

const NO_BODY: Body = { text: '', references: [] };

function entry<Data>(folder: string, id: string, data: Data): EntityEntry<Data> {
  return { id, file: `${folder}/${id}.yaml`, data, body: NO_BODY };
}

const ORGANISATIONS: readonly EntityEntry<Organisation>[] = [
  entry('organisations', 'nest-keepers', {
    name: 'Committee of Nest-Keepers',
    short_name: 'CNK',
    // Two bodies that are called the same, one name that is an inflected word, one that is another body’s part.
    aliases: ['EB', 'Keepers’ Committee', 'Hatched', 'Example Body'],
  }),
  entry('organisations', 'example-body-d', {
    name: 'Example Body D, Élite Hatchers',
    aliases: ['EB', 'Toner UK', 'GP2 Eggs'],
  }),
  // Its id is a short name of another.
  entry('organisations', 'ebb', { name: 'Hatching Board', short_name: 'HB' }),
  entry('organisations', 'silent-body', { name: 'Silent Body of No Record', short_name: 'SBNR' }),
];

const POLICIES: readonly EntityEntry<Policy>[] = [
  entry('policies', 'hatching-scheme', {
    name: 'General Hatching Scheme (2002/03)',
    short_name: 'GHS',
    aliases: ['Plan B', 'planned hatching', 'Tone'],
  }),
];

const PEOPLE: readonly EntityEntry<Person>[] = [
  entry('people', 'ovo-gallina', { name: 'Ovo Gallina', aliases: ['O. Gallina', 'HB'] }),
  entry('people', 'zoe-nest-egg', { name: 'Zoë Nest-Egg', aliases: ['Zoe O’Nest'] }),
];

const SOURCES: readonly EntityEntry<Source>[] = [
  entry('sources', 'egg-times', { name: 'Egg Times', aliases: ['ET', 'EBB'], kind: 'other' }),
  entry('sources', 'body-b-site', { name: 'Example Body B', kind: 'organisation' }),
];

/** Adds entities whose names are beginnings, parts and aliases of each other, and one that no record names. */
export function withMadeUpEntities(content: Content): Content {
  const organisations = content.organisations.map((each) =>
    each.id === 'example-body-b'
      ? {
          ...each,
          data: { ...each.data, short_name: 'EBB', aliases: ['Body of Hatching', 'Toner UK', 'EBB/X'] },
        }
      : each,
  );
  return {
    ...content,
    organisations: [...organisations, ...ORGANISATIONS],
    policies: [...content.policies, ...POLICIES],
    people: [...content.people, ...PEOPLE],
    sources: [...content.sources, ...SOURCES],
  };
}
