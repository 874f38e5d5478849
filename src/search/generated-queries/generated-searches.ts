import type { ArchivedRecord } from '../../archive/linked.ts';
import { UNDATED } from '../../archive/undated.ts';
import { type Narrowing, NOT_NARROWED } from '../oracle/expectation.ts';
import type { Oracle } from '../oracle/oracle.ts';
import { type Meaning, surely } from '../oracle/verdict.ts';
import { Chance } from './chance.ts';
import { datesAround } from './date-queries.ts';
import { generatedQuery } from './generated-queries.ts';
import { anyRecord } from './material.ts';

/** A search as its address has it, and what it must find. */
export interface GeneratedSearch {
  /** `?q=tone&organisation=bma`, without the question mark. */
  readonly address: string;
  readonly meaning: Meaning;
  readonly narrowing: Narrowing;
  readonly features: readonly string[];
}

/** What narrows a search: parameters of the address, and what they mean. */
interface Filter {
  readonly parameters: readonly (readonly [name: string, value: string])[];
  readonly narrowing: Narrowing;
}

/** Searches of which every third is narrowed by its address, a few of them without a query. */
export function generatedSearches(oracle: Oracle, number: number, seed: number): GeneratedSearch[] {
  const chance = new Chance(seed);
  return Array.from({ length: number }, (_, index) => {
    const asked = chance.onceIn(20)
      ? { query: '', meaning: surely(() => true), features: ['no query'] }
      : generatedQuery(oracle, chance, index);
    const { parameters, narrowing } = chance.onceIn(3) ? filter(oracle, chance) : NO_FILTER;
    return {
      address: String(new URLSearchParams([['q', asked.query], ...parameters.map((pair) => [...pair])])),
      meaning: asked.meaning,
      narrowing,
      features: [...asked.features, ...parameters.map(([name]) => `?${name}`)],
    };
  });
}

const NO_FILTER: Filter = { parameters: [], narrowing: NOT_NARROWED };

/** One, two or three filters, mostly such as one record passes. */
function filter(oracle: Oracle, chance: Chance): Filter {
  const about = anyRecord(oracle.archive, chance);
  let made = NO_FILTER;
  for (let more = 1 + chance.below(3); more > 0; more--) made = and(made, oneFilter(oracle, about, chance));
  return made;
}

function oneFilter(oracle: Oracle, about: ArchivedRecord, chance: Chance): Filter {
  switch (chance.from(['kind', 'name', 'name', 'date', 'date', 'year'])) {
    case 'kind':
      return {
        parameters: [['kind', about.kind]],
        narrowing: { ...NOT_NARROWED, kind: [about.kind] },
      };
    case 'date': {
      const { typed, days } = datesAround(about, chance);
      return { parameters: [['date', typed]], narrowing: { ...NOT_NARROWED, days: [days] } };
    }
    case 'year': {
      const year = about.date === undefined ? UNDATED : (about.date.earliest || '2003').slice(0, 4);
      return { parameters: [['year', year]], narrowing: { ...NOT_NARROWED, year: [year] } };
    }
    default: {
      const { kind, id } = chance.from([...oracle.named(about)]);
      return { parameters: [[kind, id]], narrowing: { ...NOT_NARROWED, [kind]: [id] } };
    }
  }
}

/** Both filters; of two dates, which an address cannot hold, the first. */
function and(left: Filter, right: Filter): Filter {
  const taken = new Set(left.parameters.map(([name]) => name));
  const [only] = right.parameters;
  if (only !== undefined && ['date', 'year'].includes(only[0]) && taken.has(only[0])) return left;
  return {
    parameters: [...left.parameters, ...right.parameters],
    narrowing: {
      kind: [...left.narrowing.kind, ...right.narrowing.kind],
      organisation: [...left.narrowing.organisation, ...right.narrowing.organisation],
      policy: [...left.narrowing.policy, ...right.narrowing.policy],
      person: [...left.narrowing.person, ...right.narrowing.person],
      source: [...left.narrowing.source, ...right.narrowing.source],
      year: [...left.narrowing.year, ...right.narrowing.year],
      days: [...left.narrowing.days, ...right.narrowing.days],
    },
  };
}
