import type { ArchivedRecord, Entity } from '../../archive/linked.ts';
import type { AskedAs, Oracle } from '../oracle/oracle.ts';
import { namesOf } from '../oracle/spelled.ts';
import { formsOf, wordsOf } from '../query/words.ts';
import type { Chance } from './chance.ts';
import { type GeneratedQuery, unit } from './generated-query.ts';
import { inMarks, isPlain } from './typed.ts';
import { fieldTyped } from './word-queries.ts';

const FIELDS: Readonly<Record<AskedAs, readonly string[]>> = {
  organisation: ['org:', 'org:', 'organisation:'],
  policy: ['policy:'],
  person: ['person:'],
  source: ['source:'],
  speaker: ['speaker:'],
};
const ASKED_AS = Object.keys(FIELDS) as AskedAs[];

/** Nobody, and nothing. */
const UNKNOWN = { value: 'xyzzy-nowhere', called: 'unknown name' };

/** Somebody or something that a record names, asked for in its field, by id, a name or a part of one. */
export function named(oracle: Oracle, about: ArchivedRecord, chance: Chance): GeneratedQuery | undefined {
  const askedAs = chance.from(ASKED_AS);
  const entity = chance.maybe(namedAs(oracle, about, askedAs));
  if (entity === undefined) return undefined;
  const { value, called } = chance.onceIn(20) ? UNKNOWN : valueFor(entity, chance);
  const typed = chance.onceIn(3) || !isPlain(value) ? inMarks(value, chance) : value;
  if (typed === undefined || formsOf(value).length === 0) return undefined;
  const field = chance.from(FIELDS[askedAs]);
  const features = [field, `${called} in field`, ...(typed === value ? [] : ['phrase in field'])];
  return unit(`${fieldTyped(field, chance)}${typed}`, oracle.name(askedAs, value), ...features);
}

/** A whole query that is nobody's name but for its words, or is somebody's whole name. */
export function wholeName(oracle: Oracle, about: ArchivedRecord, chance: Chance): GeneratedQuery | undefined {
  const entity = chance.from([...oracle.named(about)]);
  const name = chance.from(namesOf(entity));
  const words = name.split(/[^\p{L}\p{M}\p{Nd}.,/’'-]+/u).filter(isPlain);
  if (words.length === 0) return undefined;
  const features = oracle.isName(words.join(' ')) ? ['expanded'] : [];
  return {
    ...unit(words.join(' '), oracle.plain(words), 'plain', ...features),
    tightness: words.length === 1 ? 'unit' : 'all',
  };
}

function namedAs(oracle: Oracle, record: ArchivedRecord, askedAs: AskedAs): Entity[] {
  if (askedAs !== 'speaker') return [...oracle.named(record)].filter(({ kind }) => kind === askedAs);
  return record.quotations.flatMap(({ speaker, organisation }) => {
    return [speaker, organisation].filter((agent) => agent !== undefined);
  });
}

function valueFor(entity: Entity, chance: Chance): { readonly value: string; readonly called: string } {
  const { id, name, shortName, data } = entity;
  const alias = chance.maybe(data.aliases ?? []);
  const values = [
    { value: id, called: 'id' },
    { value: name, called: 'name' },
    ...(shortName === name ? [] : [{ value: shortName, called: 'short name' }]),
    ...(alias === undefined ? [] : [{ value: alias, called: 'alias' }]),
    { value: partOf(name, chance), called: 'part of name' },
  ];
  const { value, called } = chance.from(values);
  if (called === 'id') return { value, called };
  return { value: chance.from([value, value, value.toUpperCase(), value.normalize('NFD')]), called };
}

/** One or two words of a name in a row. */
function partOf(name: string, chance: Chance): string {
  const words = wordsOf(name);
  const start = chance.below(words.length);
  const end = Math.min(words.length - 1, start + chance.below(2));
  return name.slice(words[start]?.from, words[end]?.to);
}
