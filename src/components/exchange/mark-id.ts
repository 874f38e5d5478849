import type { Stance } from '../../archive/schema/stances.ts';
import type { PlacedMark } from './placed-mark.ts';

/** The name of a shape among the picture’s definitions; `m` for what has no stance. */
export function markId(stance: Stance | undefined, small: boolean): string {
  return `m-${stance ?? 'none'}${small ? '-s' : ''}`;
}

/** The shapes that a picture needs, each once. */
export function shapesOf(marks: readonly PlacedMark[]): Pick<PlacedMark, 'stance' | 'small'>[] {
  return [...new Map(marks.map((mark) => [markId(mark.stance, mark.small), mark])).values()];
}
