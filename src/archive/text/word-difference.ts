import { diffArrays } from 'diff';

/** A stretch of two texts laid over each other: in both, only in the earlier one, or only in the later one. */
export interface DifferenceRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A word with the signs inside it (`14.7`, `d’Or`, `x-ray`), a stretch of white space, or one other sign. */
const PIECE = /\s+|[\p{L}\p{M}\p{N}]+(?:[.,:/’'\-–][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/**
 * What became of a text, word by word. Words that follow each other and were all replaced are one stretch; what was
 * taken out stands before what was put in its place. The runs without those added give the earlier text, and the runs
 * without those removed the later one, character for character.
 */
export function wordDifference(before: string, after: string): DifferenceRun[] {
  const runs: DifferenceRun[] = [];
  const push = (kind: DifferenceRun['kind'], text: string): void => {
    if (text !== '') runs.push({ kind, text });
  };
  let [removed, added] = ['', ''];
  const flush = (): void => {
    push('removed', removed);
    push('added', added);
    [removed, added] = ['', ''];
  };
  const stretches = diffArrays(piecesOf(before), piecesOf(after));
  for (const [index, { value, removed: isRemoved, added: isAdded }] of stretches.entries()) {
    const text = value.join('');
    if (isRemoved) removed += text;
    else if (isAdded) added += text;
    else if (removed + added !== '' && index + 1 < stretches.length && text.trim() === '') {
      // Between two words that were replaced.
      removed += text;
      added += text;
    } else {
      flush();
      push('same', text);
    }
  }
  flush();
  return runs;
}

function piecesOf(text: string): string[] {
  return text.match(PIECE) ?? [];
}
