import { wrapped } from './wrapped.ts';

/** Somebody in the picture, with the number of records that name them with whoever stands in the middle. */
export interface NetworkMember {
  readonly name: string;
  readonly count: number;
}

/** A tie between two members, by their places in the list. */
export interface NetworkTie {
  readonly left: number;
  readonly right: number;
  readonly count: number;
}

/** A point with its name beside it, in one line or two. */
export interface PlacedName {
  readonly x: number;
  readonly y: number;
  /** On which side of the point the name stands. */
  readonly side: 'left' | 'right';
  readonly lines: readonly string[];
}

export interface PlacedLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Width, in proportion to the records, never so thin that it is not seen. */
  readonly width: number;
}

/** A picture of who is named with somebody: they in the middle, the others round them; lengths in units of the picture. */
export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly centre: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
  readonly members: readonly PlacedName[];
  /** From the middle to each member, in their order. */
  readonly spokes: readonly PlacedLine[];
  /** Between members. */
  readonly ties: readonly PlacedLine[];
}

const WIDTH = 400;
/** Room for a name of two lines. */
const ROW = 40;
/** Half the width of the ring; the names take what is left on either side. */
const RING = 72;
const THICKEST = 9;
/** Characters that fit beside the ring. */
const LONGEST = 17;

/** Members are set right and left in turn, the first at the top: the same list gives the same picture. */
export function networkLayout(
  name: string,
  members: readonly NetworkMember[],
  ties: readonly NetworkTie[],
): NetworkLayout {
  const rows = Math.ceil(members.length / 2);
  const height = Math.max(3, rows) * ROW + 10;
  const [x, y] = [WIDTH / 2, height / 2];
  const onSide = [rows, members.length - rows];
  const placed = members.map((member, index): PlacedName => {
    const right = index % 2 === 0;
    const many = onSide[right ? 0 : 1] ?? 1;
    const at = ((Math.floor(index / 2) + 0.5) / many) * height;
    const reach = RING * Math.sqrt(1 - ((at - y) / (height / 2)) ** 2 * 0.8);
    return {
      x: Math.round(right ? x + reach : x - reach),
      y: Math.round(at),
      side: right ? 'right' : 'left',
      lines: wrapped(member.name, LONGEST),
    };
  });
  const most = Math.max(1, ...members.map(({ count }) => count), ...ties.map(({ count }) => count));
  const width = (count: number) => Math.max(1, Math.round((count / most) * THICKEST * 2) / 2);
  return {
    width: WIDTH,
    height,
    centre: { x, y, lines: wrapped(name, LONGEST) },
    members: placed,
    spokes: placed.map((point, index) => ({
      x1: x,
      y1: y,
      x2: point.x,
      y2: point.y,
      width: width(members[index]?.count ?? 0),
    })),
    ties: ties.flatMap(({ left, right, count }) => {
      const [from, to] = [placed[left], placed[right]];
      if (from === undefined || to === undefined) return [];
      return { x1: from.x, y1: from.y, x2: to.x, y2: to.y, width: width(count) };
    }),
  };
}
