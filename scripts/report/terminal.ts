import { styleText } from 'node:util';
import type { Fault } from '../../src/archive/finding.ts';
import { inMarks } from '../../src/archive/in-marks.ts';
import { excerpt } from './excerpt.ts';

export interface TerminalOptions {
  /** Colour, on a terminal that shows it. */
  readonly colour: boolean;
  /** Path of the content folder as it is to be shown before each file. */
  readonly folder: string;
  /** Address before a rule's id and a slash. */
  readonly rulePages: string;
  /** Text of a content file, for the line that is quoted; null when it cannot be had. */
  source(file: string): string | null;
}

/** Rules of files as a whole, whose faults no line of the file shows. */
const OF_WHOLE_FILES: ReadonlySet<string> = new Set(['content-folder', 'file-name', 'encoding']);

/** `2 errors and 1 warning`. */
export function countFaults(faults: readonly Fault[]): string {
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const warnings = faults.length - errors;
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return warnings === 0
    ? count(errors, 'error')
    : `${count(errors, 'error')} and ${count(warnings, 'warning')}`;
}

/** Faults for a person at a terminal: place, rule, sentence, source line with carets, what was expected, how to mend. */
export function terminalReport(
  faults: readonly Fault[],
  { colour, folder, source, rulePages }: TerminalOptions,
): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  return faults
    .map((fault) => {
      const { line, column } = fault.place;
      const path = [folder, fault.file].filter((part) => part !== '').join('/');
      const level = paint(fault.severity === 'error' ? 'red' : 'yellow', fault.severity);
      const lines = [
        `${paint('bold', `${path}:${line}:${column}`)}  ${level}  ${paint('dim', fault.rule)}`,
        `  ${fault.message}`,
      ];
      const text = OF_WHOLE_FILES.has(fault.rule) ? null : source(fault.file);
      const quoted = text === null ? null : excerpt(text, fault.place);
      if (quoted !== null) lines.push(`    ${paint('dim', quoted[0])}`, `    ${paint('red', quoted[1])}`);
      if (fault.expected !== undefined) lines.push(`  Expected: ${fault.expected}.`);
      if (fault.nearest !== undefined) lines.push(`  Did you mean ${paint('bold', inMarks(fault.nearest))}?`);
      if (fault.mend !== undefined) lines.push(`  To mend: ${fault.mend}`);
      lines.push(paint('dim', `  More: ${rulePages}${fault.rule}/`));
      return lines.join('\n');
    })
    .join('\n\n');
}
