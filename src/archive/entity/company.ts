import { namedIn } from '../link-record.ts';
import type { Agent } from '../linked.ts';
import { compareText } from '../order.ts';
import { type Tally, tally } from '../views/tally.ts';

/** Two who are named together in records that name a third, with how many these are. */
export interface Tie {
  readonly left: Agent;
  readonly right: Agent;
  readonly count: number;
}

/** Those who are named together with somebody, and how they are named together among themselves there. */
export interface Company {
  /** Bodies and people with the number of records that name both; most first. */
  readonly members: readonly Tally<Agent>[];
  /** The closest among the members, most records first. */
  readonly ties: readonly Tie[];
}

/** Once is chance. */
const FEWEST = 2;

/**
 * Who is named in the records that name somebody, in whatever role, twice or more.
 * @param most how many members are given.
 * @param mostTies how many ties among them.
 */
export function companyOf(agent: Agent, most = 10, mostTies = 5): Company {
  const named = agent.records.map((record) => namedIn(record));
  const others = named.flatMap((entities) =>
    [...entities].filter(
      (entity): entity is Agent =>
        entity !== agent && (entity.kind === 'organisation' || entity.kind === 'person'),
    ),
  );
  const members = tally(others, ({ id }) => id)
    .filter(({ count }) => count >= FEWEST)
    .slice(0, most);
  const ties = members.flatMap(({ value: left }, index) =>
    members.slice(index + 1).map(({ value: right }) => ({
      left,
      right,
      count: named.filter((entities) => entities.has(left) && entities.has(right)).length,
    })),
  );
  return {
    members,
    ties: ties
      .filter(({ count }) => count >= FEWEST)
      .sort(
        (one, other) =>
          other.count - one.count ||
          compareText(one.left.id, other.left.id) ||
          compareText(one.right.id, other.right.id),
      )
      .slice(0, mostTies),
  };
}
