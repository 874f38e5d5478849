/**
 * The circles in which nodes lead back to themselves: each as its nodes in order, the first of them again at the end.
 * Every node of a circle is in at least one of those returned; time is linear in the number of nodes and links.
 * @param links where each node leads, in the order in which circles are to be found; unknown nodes lead nowhere.
 */
export function circlesIn<Node>(links: ReadonlyMap<Node, readonly Node[]>): Node[][] {
  const circles: Node[][] = [];
  const done = new Set<Node>();
  for (const start of links.keys()) {
    // The path from `start`, with the links of each node that are still to be followed; no recursion, however long it gets.
    const path: { readonly node: Node; readonly left: Iterator<Node> }[] = [];
    const enter = (node: Node) => path.push({ node, left: (links.get(node) ?? []).values() });
    const position = new Map<Node, number>();
    if (!done.has(start)) enter(start);
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      position.set(at.node, path.length - 1);
      const next = at.left.next();
      if (next.done === true) {
        path.pop();
        position.delete(at.node);
        done.add(at.node);
        continue;
      }
      const back = position.get(next.value);
      if (back !== undefined) circles.push([...path.slice(back).map(({ node }) => node), next.value]);
      else if (!done.has(next.value)) enter(next.value);
    }
  }
  return circles;
}
