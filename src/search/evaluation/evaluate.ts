import type { Named } from '../files.ts';
import { type Kind, type Leaf, leavesOf, type Name, type Node, type Term, termsOf } from '../query/ast.ts';
import { type DayRange, liesWithin, overlaps } from '../query/day-range.ts';
import type { NamedEntity } from '../query/names.ts';
import { entitiesOf } from '../query/resolve-name.ts';
import type { Catalogue, Quoted } from './catalogue.ts';
import { askedOf, type Match, match } from './match.ts';
import { RecordSet } from './record-set.ts';

/** Records that match for certain, and those that match or may: a date that is not exact decides neither way. */
export interface Truth {
  readonly certain: RecordSet;
  /** Holds the certain ones too. */
  readonly conceivable: RecordSet;
}

/** The answer to a query: exactly the records that match, and where each term does. */
export interface Answer extends Truth {
  readonly matches: ReadonlyMap<Term, Match>;
  /** For each asked speaker, whether a quotation of a record is theirs. */
  readonly quoted: ReadonlyMap<Name, (record: number, quotation: number) => boolean>;
}

/**
 * Evaluates a query by Kleene’s logic of three values. Set operations only: the counts are the truth.
 * @param matching what was found of terms in this catalogue: several queries may share it
 */
export async function evaluate(
  node: Node,
  catalogue: Catalogue,
  matching = new Map<string, Promise<Match>>(),
): Promise<Answer> {
  const matches = new Map<Term, Match>();
  /** What each leaf of the query finds by itself. */
  const leaves = new Map<Leaf, Truth>();
  const quoted = new Map<Name, (record: number, quotation: number) => boolean>();
  await Promise.all([
    ...termsOf(node).map(async (term) => {
      const found = await matchOnce(term);
      matches.set(term, found);
      leaves.set(term, surely(found.records));
    }),
    ...leavesOf(node).map(async (leaf) => {
      if (leaf.type === 'name' && leaf.field === 'speaker') {
        const asked = entitiesOf(leaf, catalogue.names);
        const speakers = await catalogue.speakers();
        const isTheirs = speaksAs(asked);
        quoted.set(leaf, (record, quotation) => isTheirs(speakers[record]?.[quotation]));
        leaves.set(
          leaf,
          surely(RecordSet.where((record) => speakers[record]?.some(isTheirs) ?? false, catalogue.size)),
        );
      } else if (leaf.type !== 'term') leaves.set(leaf, await truthOf(leaf, catalogue));
    }),
  ]);
  return { ...combined(node), matches, quoted };

  /** Terms that ask for the same are looked for once. */
  function matchOnce(term: Term): Promise<Match> {
    const key = askedOf(term);
    const found = matching.get(key) ?? match(term, catalogue);
    matching.set(key, found);
    return found;
  }

  function combined(part: Node): Truth {
    switch (part.type) {
      case 'not': {
        const { certain, conceivable } = combined(part.part);
        return { certain: conceivable.not(), conceivable: certain.not() };
      }
      case 'all':
        return part.parts.map(combined).reduce(both, surely(RecordSet.all(catalogue.size)));
      case 'any':
        return part.parts.map(combined).reduce(either, surely(RecordSet.none(catalogue.size)));
      default:
        return leaves.get(part) ?? surely(RecordSet.none(catalogue.size));
    }
  }
}

/** The records whose date lies within a range, and those that it may. */
export function datedWithin(range: DayRange, catalogue: Catalogue): Truth {
  const asks = (test: typeof overlaps) =>
    RecordSet.where((record) => {
      const date = catalogue.date(record);
      return date !== undefined && test(date, range);
    }, catalogue.size);
  return { certain: asks(liesWithin), conceivable: asks(overlaps) };
}

function surely(records: RecordSet): Truth {
  return { certain: records, conceivable: records };
}

function both(left: Truth, right: Truth): Truth {
  return { certain: left.certain.and(right.certain), conceivable: left.conceivable.and(right.conceivable) };
}

function either(left: Truth, right: Truth): Truth {
  return { certain: left.certain.or(right.certain), conceivable: left.conceivable.or(right.conceivable) };
}

async function truthOf(leaf: Exclude<Leaf, Term>, catalogue: Catalogue): Promise<Truth> {
  switch (leaf.type) {
    case 'name':
      return surely(
        RecordSet.union(entitiesOf(leaf, catalogue.names).map(catalogue.recordsOf), catalogue.size),
      );
    case 'kind':
      return surely(await ofKind(leaf, catalogue));
    case 'stance': {
      const stances = await catalogue.stances();
      return surely(
        RecordSet.where((record) => stances[record]?.includes(leaf.stance) ?? false, catalogue.size),
      );
    }
    case 'date':
      return datedWithin(leaf.range, catalogue);
  }
}

async function ofKind({ kind }: Kind, catalogue: Catalogue): Promise<RecordSet> {
  if (kind === 'article' || kind === 'statement')
    return RecordSet.where((record) => catalogue.kind(record) === kind, catalogue.size);
  const types = await catalogue.types();
  return RecordSet.where((record) => types[record] === kind, catalogue.size);
}

/** Whether a quotation is of one of these, as speaker or spoken for. */
function speaksAs(asked: readonly NamedEntity[]): (quoted: Quoted | undefined) => boolean {
  const rows = (kind: Named) => new Set(asked.filter((one) => one.kind === kind).map(({ row }) => row));
  const [people, organisations] = [rows('person'), rows('organisation')];
  return (quoted) =>
    quoted !== undefined &&
    (quoted.person.some((row) => people.has(row)) ||
      quoted.organisation.some((row) => organisations.has(row)));
}
