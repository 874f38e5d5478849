/** Something that takes room from left to right, in per cent of the width. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/**
 * Levels for things that would overlap on one line: each takes the lowest at which there is room.
 * @returns a level for each, 0 the lowest, in the order given.
 */
export function levelsOf(extents: readonly Extent[]): number[] {
  const ends: number[] = [];
  const levels = new Array<number>(extents.length).fill(0);
  const order = extents
    .map((extent, index) => ({ extent, index }))
    .sort((a, b) => a.extent.left - b.extent.left || a.index - b.index);
  for (const { extent, index } of order) {
    const free = ends.findIndex((end) => end <= extent.left + 1e-9);
    const level = free === -1 ? ends.length : free;
    ends[level] = extent.right;
    levels[index] = level;
  }
  return levels;
}
