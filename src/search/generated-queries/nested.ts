import type { ArchivedRecord } from '../../archive/linked.ts';
import type { Oracle } from '../oracle/oracle.ts';
import { allOf, anyOf, not } from '../oracle/verdict.ts';
import type { Chance } from './chance.ts';
import { ofDate } from './date-queries.ts';
import type { GeneratedQuery, Tightness } from './generated-query.ts';
import { ofKind, ofStance } from './kind-queries.ts';
import { anyRecord } from './material.ts';
import { named } from './name-queries.ts';
import { phrase, scoped, word } from './word-queries.ts';

/** Makes something to ask about a record; undefined when the record has nothing of the sort. */
export type Maker = (oracle: Oracle, about: ArchivedRecord, chance: Chance) => GeneratedQuery | undefined;

const FIELDS: readonly Maker[] = [scoped, named, named, ofKind, ofStance, ofDate];
const LEAVES: readonly Maker[] = [word, word, word, phrase, phrase, grouped, ...FIELDS, ofDate];

/** One thing asked about a record. */
export function leaf(oracle: Oracle, about: ArchivedRecord, chance: Chance): GeneratedQuery {
  for (;;) {
    const made = chance.from(LEAVES)(oracle, about, chance);
    if (made !== undefined) return made;
  }
}

/** A query with all operators, nested up to a depth; most of it is about one record, so that something is found. */
export function nested(oracle: Oracle, about: ArchivedRecord, chance: Chance, depth: number): GeneratedQuery {
  if (depth === 0) return leaf(oracle, about, chance);
  const part = () => nested(oracle, aboutOrNot(), chance, chance.below(depth));
  switch (chance.from(['all', 'all', 'any', 'any', 'not'])) {
    case 'all':
      return all(several(2, part), chance);
    case 'any':
      return any(several(3, part), chance);
    default:
      return all([excluded(nested(oracle, other(), chance, chance.below(depth)), chance), part()], chance);
  }

  function several(most: number, make: () => GeneratedQuery): GeneratedQuery[] {
    return Array.from({ length: 2 + chance.below(most) }, make);
  }
  function aboutOrNot(): ArchivedRecord {
    return chance.onceIn(6) ? other() : about;
  }
  function other(): ArchivedRecord {
    return anyRecord(oracle.archive, chance);
  }
}

/** `org:(bma OR igpm)`, `title:(tone -deaf)`: several values of one field. */
function grouped(oracle: Oracle, about: ArchivedRecord, chance: Chance): GeneratedQuery | undefined {
  const make = chance.from(FIELDS);
  const first = make(oracle, about, chance);
  if (first === undefined) return undefined;
  const field = fieldOf(first);
  const others = Array.from({ length: 4 }, () => make(oracle, anyRecord(oracle.archive, chance), chance));
  const same = others.filter((made) => made !== undefined).filter((made) => fieldOf(made) === field);
  const values = [first, ...same.slice(0, 2)].map(
    (made): GeneratedQuery => ({ ...made, query: made.query.slice(field.length) }),
  );
  const [head = first, ...tail] = values;
  const inside = chance.onceIn(4)
    ? all([head, ...tail.map((value) => excluded(value, chance))], chance)
    : any(values, chance);
  const made = inParentheses(inside, chance);
  return {
    ...made,
    query: `${first.query.slice(0, field.length)}${made.query}`,
    features: [...made.features, 'group in field'],
  };
}

function fieldOf({ query }: GeneratedQuery): string {
  return query.slice(0, query.indexOf(':') + 1).toLowerCase();
}

function all(parts: readonly GeneratedQuery[], chance: Chance): GeneratedQuery {
  const loose = parts.map((part) => (part.tightness === 'all' ? inParentheses(part, chance) : part));
  return joined(loose, chance.from([' ', ' ', ' AND ', '  ']), 'all', chance);
}

function any(parts: readonly GeneratedQuery[], chance: Chance): GeneratedQuery {
  const units = parts.map((part) => (part.tightness === 'unit' ? part : inParentheses(part, chance)));
  return joined(units, chance.from([' OR ', ' OR ', ' | ']), 'any', chance);
}

function joined(
  parts: readonly GeneratedQuery[],
  operator: string,
  tightness: Tightness,
  chance: Chance,
): GeneratedQuery {
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) return only;
  const shown = parts.map((part) => (chance.onceIn(12) ? inParentheses(part, chance) : part));
  const meanings = parts.map(({ meaning }) => meaning);
  return {
    query: shown.map(({ query }) => query).join(operator),
    meaning: tightness === 'all' ? allOf(meanings) : anyOf(meanings),
    tightness,
    features: [...shown.flatMap(({ features }) => features), operator.trim() || 'space'],
  };
}

function excluded(part: GeneratedQuery, chance: Chance): GeneratedQuery {
  const operator = chance.from(['-', '-', 'NOT ']);
  const negated = /^(?:-|NOT )/.test(part.query);
  const whole = part.tightness !== 'unit' || negated ? inParentheses(part, chance) : part;
  return {
    query: `${operator}${whole.query}`,
    meaning: not(part.meaning),
    tightness: 'unit',
    features: [...whole.features, operator.trim()],
  };
}

function inParentheses(part: GeneratedQuery, chance: Chance): GeneratedQuery {
  const space = chance.onceIn(4) ? ' ' : '';
  return {
    ...part,
    query: `(${space}${part.query}${space})`,
    tightness: 'unit',
    features: [...part.features, '( )'],
  };
}
