import { join } from 'node:path';
import type { Fault } from '../../src/archive/finding.ts';
import { readText } from '../../src/store/folder.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { shownPath } from './path.ts';
import { countFaults, terminalReport } from './terminal.ts';

export const FORMATS = ['pretty', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** Whether colour is wanted: on a terminal, unless NO_COLOR says otherwise (no-color.org). */
function wantsColour(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR;
}

/** Prints faults to standard output in the format asked for, paths as seen from the working directory. */
export function reportFaults(faults: readonly Fault[], folder: string, format: Format = 'pretty'): void {
  const shown = shownPath(folder);
  if (format === 'json') console.log(jsonReport(faults, shown));
  else if (format === 'github') console.log(githubReport(faults, shown));
  else {
    const source = (file: string) => readText(join(folder, file));
    if (faults.length > 0)
      console.log(`${terminalReport(faults, { colour: wantsColour(), folder: shown, source })}\n`);
    console.log(faults.length === 0 ? 'No faults.' : `${countFaults(faults)}.`);
  }
}
