import { type Mark, type MarkForm, readMarks } from './mark.ts';
import { cheapestReading, type MarkReading } from './mark-reading.ts';

/** A stretch between quotation marks that is inside no other; offsets into the text that was given. */
export interface Quoted {
  /** Of the words, without their marks. */
  readonly start: number;
  readonly end: number;
  /** The form of its marks. */
  readonly form: MarkForm;
  /** Whether an opening mark stands before it; false for a paragraph that goes on without one. */
  readonly opened: boolean;
  /** Whether a closing mark stands behind it. */
  readonly closed: boolean;
}

/**
 * Finds what stands between quotation marks. Each mark is read as opening, closing or apostrophe; of all readings
 * of the text the one is taken that costs least, so that ‘the practices’ staff don’t’ comes out whole.
 * Time and memory are linear in the number of marks.
 * @param carried the form of the marks of a quotation that the paragraph before left open.
 * @param reopens the form of the mark with which the next paragraph begins: by it a quotation may go on there.
 */
export function findQuoted(text: string, carried?: MarkForm, reopens?: MarkForm): Quoted[] {
  const marks = readMarks(text);
  return collect(text, marks, cheapestReading(marks, carried, reopens), carried);
}

function collect(
  text: string,
  marks: readonly Mark[],
  readings: readonly MarkReading[],
  carried: MarkForm | undefined,
): Quoted[] {
  const found: Quoted[] = [];
  const first = readings[0];
  let open: Pick<Quoted, 'start' | 'form' | 'opened'> | undefined =
    carried !== undefined && first !== undefined && first.depthBefore > 0
      ? { start: 0, form: carried, opened: false }
      : undefined;
  const finish = (end: number, closed: boolean) => {
    if (open !== undefined && text.slice(open.start, end).trim() !== '') found.push({ ...open, end, closed });
    open = undefined;
  };
  for (const [index, { at, form }] of marks.entries()) {
    const reading = readings[index];
    if (reading === undefined) continue;
    const { role, depthBefore, depthAfter } = reading;
    if (role === 'open' && depthAfter === 1) {
      finish(at, false);
      open = { start: at + 1, form, opened: true };
    } else if (role === 'close' && depthAfter === 0 && depthBefore > 0) finish(at, true);
  }
  finish(text.length, false);
  return found;
}
