import { inMarks } from '../archive/in-marks.ts';
/** Why something that was given cannot be taken; `flag` is what it was given as, `--title`. */
export interface Problem {
  readonly flag: string;
  /** One sentence, with the value seen. */
  readonly message: string;
  /** What was expected instead, as words that can follow “Expected:”. */
  readonly expected?: string | undefined;
  /** The nearest valid value. */
  readonly nearest?: string | undefined;
  /** What to do about it, as an instruction. */
  readonly mend?: string | undefined;
}

/** A problem for a person at a terminal, in the words of the check: a line for the fault and one for each piece of help. */
export function sayProblem({ flag, message, expected, nearest, mend }: Problem): string {
  return [`${flag}  ${message}`, ...helpFor({ expected, nearest, mend }).map((line) => `  ${line}`)].join(
    '\n',
  );
}

/** A problem on one line, for below a prompt. */
export function sayShortly({ message, ...help }: Problem): string {
  return [message, ...helpFor(help)].join(' ');
}

function helpFor({ expected, nearest, mend }: Pick<Problem, 'expected' | 'nearest' | 'mend'>): string[] {
  return [
    ...(expected === undefined ? [] : [`Expected: ${expected}.`]),
    ...(nearest === undefined ? [] : [`Did you mean ${inMarks(nearest)}?`]),
    ...(mend === undefined ? [] : [`To mend: ${mend}`]),
  ];
}
