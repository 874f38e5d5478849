/** The entries of one kind. */
export interface KindGroup<Kind extends string, Item> {
  /** Also the anchor on the page; `not-stated` where the archive does not know the kind. */
  readonly kind: Kind | 'not-stated';
  /** Heading. */
  readonly label: string;
  readonly items: readonly Item[];
}

/** Groups a list by kind, in the order in which the kinds are named; entries of no stated kind come last. */
export function byKind<Kind extends string, Item>(
  items: readonly Item[],
  kindOf: (item: Item) => Kind | undefined,
  names: Readonly<Record<Kind, string>>,
): KindGroup<Kind, Item>[] {
  const groups = Map.groupBy(items, kindOf);
  const kinds: (Kind | undefined)[] = [...(Object.keys(names) as Kind[]), undefined];
  return kinds.flatMap((kind): KindGroup<Kind, Item>[] => {
    const here = groups.get(kind);
    if (here === undefined) return [];
    return [
      kind === undefined
        ? { kind: 'not-stated', label: 'Kind not stated', items: here }
        : { kind, label: names[kind], items: here },
    ];
  });
}
