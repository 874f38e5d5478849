import type { Archive } from '../archive/index.ts';
import type { Knowledge } from './knowledge.ts';

/** What ingest needs to know of the archive, as plain lists. */
export function knowledgeOf(archive: Archive): Knowledge {
  const names = (name: string, short: string | undefined, aliases: readonly string[] | undefined) =>
    [...(short === undefined ? [] : [short]), ...(aliases ?? [])].filter((alias) => alias !== name);
  return {
    organisations: archive.organisations.map(({ id, name, data }) => ({
      id,
      name,
      aliases: names(name, data.short_name, data.aliases),
    })),
    people: archive.people.map(({ id, name, data }) => ({
      id,
      name,
      aliases: names(name, undefined, data.aliases),
    })),
    policies: archive.policies.map(({ id, name, data }) => ({
      id,
      name,
      aliases: names(name, data.short_name, data.aliases),
    })),
    sources: archive.sources.map(({ id, name, data }) => ({
      id,
      name,
      aliases: names(name, undefined, data.aliases),
      website: data.website,
    })),
  };
}
