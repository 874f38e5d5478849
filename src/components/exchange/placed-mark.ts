import type { Stance } from '../../archive/schema/stances.ts';

/** Horizontal places are in per cent of the width, vertical ones in pixels: the picture fits any screen, its words stay legible. */
export interface PlacedMark {
  readonly x: number;
  readonly y: number;
  readonly stance: Stance | undefined;
  /** From coverage, not from a statement. */
  readonly small: boolean;
  /** Its day is inferred. */
  readonly about: boolean;
}

/** Marks that lead to one page. */
export interface MarkLink {
  /** A record’s, or a chapter’s where marks are counted together. */
  readonly address: string;
  readonly title: string;
  readonly marks: readonly PlacedMark[];
}
