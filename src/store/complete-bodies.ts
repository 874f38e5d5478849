import type { Content, EntityEntry, RecordEntry } from '../archive/content.ts';
import type { CompiledBody } from '../mdx/compile.ts';
import { type NameOf, wordsOf } from '../mdx/words.ts';

/** Puts the names that components show into the words of all bodies, once everything that has a name is read. */
export function completeBodies(content: Content, bodies: ReadonlyMap<string, CompiledBody>): Content {
  const names = (entries: readonly EntityEntry<{ name: string }>[]) =>
    new Map(entries.map(({ id, data }) => [id, data.name]));
  const organisations = names(content.organisations);
  const policies = names(content.policies);
  const people = names(content.people);
  const titles = new Map(
    content.records.flatMap(({ data }) => (data.id === undefined ? [] : [[data.id, data.title]])),
  );
  const shared: NameOf = (component, id) => {
    switch (component) {
      case 'Org':
        return organisations.get(id);
      case 'Policy':
        return policies.get(id);
      case 'Person':
        return people.get(id);
      case 'Record':
        return titles.get(id);
      default:
        return undefined;
    }
  };
  const complete = <Entry extends RecordEntry | EntityEntry<unknown>>(
    entry: Entry,
    nameOf: NameOf,
  ): Entry => {
    const body = bodies.get(entry.file);
    return body === undefined || body.references.length === 0
      ? entry
      : { ...entry, body: { text: wordsOf(body, nameOf), references: body.references, source: body.source } };
  };
  return {
    ...content,
    records: content.records.map((record) =>
      complete(record, (component, id) =>
        component === 'Figure'
          ? record.data.figures?.find((figure) => figure.id === id)?.value
          : shared(component, id),
      ),
    ),
    organisations: content.organisations.map((entry) => complete(entry, shared)),
    policies: content.policies.map((entry) => complete(entry, shared)),
  };
}
