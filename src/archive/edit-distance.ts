/**
 * Levenshtein distance with transpositions (optimal string alignment), in edits of one UTF-16 unit.
 * @param limit a greater distance does not matter: the count ends early with some number above it
 */
export function editDistance(left: string, right: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(left.length - right.length) > limit) return Math.abs(left.length - right.length);
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  let leastBefore = 0;
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1]
      ) {
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(best);
      if (best < least) least = best;
    }
    // Every way to the end leads through this row, or by a transposition from the one before.
    const passed = Math.min(least, leastBefore + 1);
    if (passed > limit) return passed;
    leastBefore = least;
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? 0;
}
