import { furnitureKind } from './furniture.ts';
import { type ElementRole, SIDE_ROLES } from './html-role.ts';
import type { Frame, PageWords, Run } from './html-run.ts';
import { isSentence } from './line-shape.ts';

/** Which runs of a page are the article's, and what the others are. */
export interface Article {
  /** The article's runs, as positions in their list; `to` is exclusive. Equal when the page has no article. */
  readonly from: number;
  readonly to: number;
  /** The role of each run's surroundings when it is not the article's own. */
  readonly sides: readonly (ElementRole | undefined)[];
  /** What the elements around each run say of it: a heading, a list's item. */
  readonly roles: readonly (ElementRole | undefined)[];
}

/** An element that is said to be beside the article but holds more of the sentences than this is not. */
const SIDE_AT_MOST = 0.5;
/** What the page calls its article is believed when it holds this share of the sentences. */
const NAMED_AT_LEAST = 0.7;
/** Otherwise the article is the smallest element that holds this share of them. */
const UNNAMED_AT_LEAST = 0.95;

/** How many characters of sentences a run has; the article is where they are. */
function weightOf({ text, linked }: Run): number {
  return !linked && isSentence(text) && furnitureKind(text) === undefined ? text.length : 0;
}

/** The sum of a weight over the runs inside each frame. */
function weighFrames({ runs, frames }: PageWords, weights: readonly number[]): Map<Frame, number> {
  const sums = [0];
  for (const weight of weights) sums.push((sums.at(-1) ?? 0) + weight);
  return new Map(
    frames.map((frame) => [frame, (sums[frame.to] ?? 0) - (sums[Math.min(frame.from, runs.length)] ?? 0)]),
  );
}

/** The role of each frame's surroundings; what claims to be beside the article and holds most of its sentences does not count. */
function sideRoles(
  { frames }: PageWords,
  weights: ReadonlyMap<Frame, number>,
): Map<Frame, ElementRole | undefined> {
  const [outermost] = frames;
  const all = outermost === undefined ? 0 : (weights.get(outermost) ?? 0);
  const sides = new Map<Frame, ElementRole | undefined>();
  for (const frame of frames) {
    const { role, parent } = frame;
    const own = role !== undefined && SIDE_ROLES.has(role) && (weights.get(frame) ?? 0) <= all * SIDE_AT_MOST;
    sides.set(frame, (parent && sides.get(parent)) ?? (own ? role : undefined));
  }
  return sides;
}

/** What each frame is by the elements around it; a paragraph in a list's item or a block quotation is part of that. */
function contentRoles({ frames }: PageWords): Map<Frame, ElementRole | undefined> {
  const roles = new Map<Frame, ElementRole | undefined>();
  for (const frame of frames) {
    const around = frame.parent && roles.get(frame.parent);
    const own = frame.role !== undefined && SIDE_ROLES.has(frame.role) ? undefined : frame.role;
    roles.set(frame, own === undefined || (own === 'paragraph' && around !== undefined) ? around : own);
  }
  return roles;
}

/** The innermost of the frames that hold at least so much. */
function innermost(
  frames: readonly Frame[],
  weights: ReadonlyMap<Frame, number>,
  least: number,
): Frame | undefined {
  return frames.findLast((frame) => (weights.get(frame) ?? 0) >= least);
}

/** Finds the article among the words of a page: where its sentences are, whatever the site is built like. */
export function findArticle(words: PageWords): Article {
  const weights = words.runs.map(weightOf);
  const claimed = sideRoles(words, weighFrames(words, weights));
  const sides = words.runs.map(({ frame }) => claimed.get(frame));
  const contents = contentRoles(words);
  const roles = words.runs.map(({ frame }) => contents.get(frame));
  const own = weighFrames(
    words,
    weights.map((weight, at) => (sides[at] === undefined ? weight : 0)),
  );
  const [outermost] = words.frames;
  const all = outermost === undefined ? 0 : (own.get(outermost) ?? 0);
  if (all === 0) return { from: 0, to: 0, sides, roles };
  const named = words.frames.filter(({ article }) => article);
  // One long paragraph may hold nearly all: the article is what holds the paragraphs.
  const unnamed = words.frames.filter(({ role }) => role === undefined);
  const root = innermost(named, own, all * NAMED_AT_LEAST) ?? innermost(unnamed, own, all * UNNAMED_AT_LEAST);
  return { from: root?.from ?? 0, to: root?.to ?? 0, sides, roles };
}
