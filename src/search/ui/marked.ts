import type { Stretch } from '../evaluation/highlight.ts';
import { type Child, element } from './dom.ts';

/** Text with what matches in `<mark>`. */
export function marked(stretches: readonly Stretch[]): Child[] {
  return stretches.map(({ text, marked: isMarked }) => (isMarked ? element('mark', {}, text) : text));
}
