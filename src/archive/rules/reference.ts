import type { Content, RecordEntry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { foldName, idsByName } from '../known-name.ts';
import { type Mention, type MentionTarget, namingFiles } from '../mention.ts';
import { nearest } from '../nearest.ts';
import { ACCESSION_NUMBER } from '../schema/identifier.ts';
import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

/** Every id that a file names is the id of something in the archive. */
export const reference: Rule = {
  id: 'reference',
  holds: 'Every id that a file names is the id of something in the archive.',
  why: 'Pages are linked by ids; an id that nothing has would lose the record from the page of the body, person or policy it is about.',
  example: draftExample(
    { fields: ['organisations: [body-alpha]'] },
    { fields: ['organisations: [example-body-a]'] },
  ),
  *check(content) {
    const known = knownIn(content);
    for (const { file, record, mentions } of namingFiles(content)) {
      for (const mention of mentions) {
        const candidates = known(mention.target, record);
        if (!candidates.ids.has(mention.id)) yield unknown(file, mention, candidates);
      }
    }
  },
};

/** What a reference may name, and where the archive keeps it. */
interface Known {
  readonly ids: ReadonlySet<string>;
  /** Noun and folder for messages. */
  readonly noun: string;
  readonly folder: string;
  /** Ids by folded name; worked out only once something is unknown. */
  readonly named?: (() => ReadonlyMap<string, ReadonlySet<string>>) | undefined;
}

/** Gives what a mention may name, in the content as a whole or in the mention's own record. */
function knownIn(content: Content): (target: MentionTarget, record: RecordEntry | undefined) => Known {
  const { claimed, organisations, policies, people, sources, records } = content;
  const ids = (entries: readonly { id: string }[], more: ReadonlySet<string>) =>
    new Set([...entries.map(({ id }) => id), ...more]);
  const everywhere: Readonly<Record<Exclude<MentionTarget, 'quotation' | 'figure'>, Known>> = {
    organisation: {
      ids: ids(organisations, claimed.organisations),
      noun: 'organisation',
      folder: 'organisations/',
      named: once(() => idsByName(organisations)),
    },
    person: {
      ids: ids(people, claimed.people),
      noun: 'person',
      folder: 'people/',
      named: once(() => idsByName(people)),
    },
    agent: {
      ids: ids([...organisations, ...people], claimed.organisations.union(claimed.people)),
      noun: 'organisation or person',
      folder: 'organisations/ or people/',
      named: once(() => idsByName([...organisations, ...people])),
    },
    policy: {
      ids: ids(policies, claimed.policies),
      noun: 'policy',
      folder: 'policies/',
      named: once(() => idsByName(policies)),
    },
    source: {
      ids: ids(sources, claimed.sources),
      noun: 'source',
      folder: 'sources/',
      named: once(() => idsByName(sources)),
    },
    record: {
      ids: new Set([...records.flatMap(({ data }) => data.id ?? []), ...claimed.records]),
      noun: 'record',
      folder: 'articles/ or statements/',
    },
  };
  const inRecord = (parts: readonly { id: string }[] | undefined, noun: string): Known => ({
    ids: new Set(parts?.map(({ id }) => id)),
    noun,
    folder: 'this record',
  });
  return (target, record) => {
    if (target === 'quotation') return inRecord(record?.data.quotes, target);
    if (target === 'figure') return inRecord(record?.data.figures, target);
    return everywhere[target];
  };
}

function unknown(file: string, { id, path, place }: Mention, known: Known): Finding {
  const { ids, noun, folder } = known;
  const isNumbered = noun === 'record';
  const isPart = folder === 'this record';
  const [meant, ...others] = known.named?.().get(foldName(id)) ?? [];
  const only = others.length === 0 ? meant : undefined;
  // Numbers that look alike have nothing to do with each other.
  const near = ACCESSION_NUMBER.test(id) ? undefined : nearest(id, ids);
  return {
    rule: reference.id,
    severity: 'error',
    file,
    path,
    ...(place === undefined ? {} : { place }),
    message: `There is no ${noun} “${id}” in ${folder}.`,
    expected: `the ${isNumbered ? 'number' : 'id'} of ${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun} of ${isPart ? folder : 'the archive'}`,
    nearest: only ?? near,
    mend: isNumbered ? 'Correct the number.' : `Correct the id, or add the ${noun} first.`,
    // A name names one thing; a near miss of an id may be anything. In a body no value stands at the path.
    ...(only !== undefined && place === undefined ? { fix: { kind: 'set', value: only } } : {}),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
