/** Things numbered from nought, of which some belong together. */
export interface Groups {
  /** Brings the groups of two together. */
  join(left: number, right: number): void;
  /** The number by which the group of one is known, until it grows. */
  of(one: number): number;
  /** Whether one belongs with no other. */
  isAlone(one: number): boolean;
  /** Every group, its members in order; by their first members. */
  all(): number[][];
}

/** So many things, each alone (a disjoint-set forest). */
export function groups(count: number): Groups {
  const parents = Array.from({ length: count }, (_, one) => one);
  const sizes: number[] = new Array(count).fill(1);
  const of = (one: number): number => {
    let root = one;
    for (let above = parents[root] ?? root; above !== root; above = parents[root] ?? root) root = above;
    parents[one] = root;
    return root;
  };
  return {
    of,
    isAlone: (one) => sizes[of(one)] === 1,
    join: (left, right) => {
      const [kept, other] = [of(left), of(right)].sort((one, two) => one - two);
      if (kept === undefined || other === undefined || kept === other) return;
      parents[other] = kept;
      sizes[kept] = (sizes[kept] ?? 0) + (sizes[other] ?? 0);
    },
    all: () => [...Map.groupBy(parents.keys(), of).values()],
  };
}
