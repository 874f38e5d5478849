import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../src/archive/finding.ts';
import type { Site } from '../../src/archive/schema/site.ts';
import { siteAddress } from '../../src/integration/site-address.ts';
import { readText } from '../../src/store/folder.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { mendedReport } from './mended.ts';
import { shownPath } from './path.ts';
import { summaryReport } from './summary.ts';
import { countFaults, terminalReport } from './terminal.ts';

export const FORMATS = ['pretty', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** What a check found, and what it mended on the way. */
export interface Report {
  readonly faults: readonly Fault[];
  readonly mended?: readonly Fault[];
  /** The content folder, as the command knows it. */
  readonly folder: string;
  /** Address before a rule's id and a slash: where each rule is explained. */
  readonly rulePages: string;
}

/** The address at which the pages of the rules stand. */
export function rulePages(site: Site | undefined): string {
  const pages = 'about/editing/rules/';
  try {
    const { origin, base } = siteAddress(site);
    return `${origin}${base}${pages}`;
  } catch {
    // A SITE_URL that is no address is for the build to refuse.
    return `/${pages}`;
  }
}

/** Whether colour is wanted: on a terminal, unless NO_COLOR says otherwise (no-color.org). */
function wantsColour(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR;
}

/**
 * Prints a report to standard output in the format asked for, paths as seen from the working directory. For GitHub
 * the whole of it also goes into the summary of the job, since only ten annotations of a step are shown.
 */
export function reportFaults(report: Report, format: Format = 'pretty'): void {
  const { faults, mended = [], rulePages } = report;
  const folder = shownPath(report.folder);
  if (format === 'json') console.log(jsonReport({ faults, mended, folder, rulePages }));
  else if (format === 'github') {
    console.log(githubReport(faults, folder, rulePages));
    const summary = process.env.GITHUB_STEP_SUMMARY;
    if (summary) appendFileSync(summary, summaryReport(faults, folder, rulePages));
  } else {
    const source = (file: string) => readText(join(report.folder, file));
    if (mended.length > 0) console.log(`${mendedReport(mended, folder)}\n`);
    if (faults.length > 0)
      console.log(`${terminalReport(faults, { colour: wantsColour(), folder, source, rulePages })}\n`);
    console.log(faults.length === 0 ? 'No faults.' : `${countFaults(faults)}.${fixable(faults)}`);
  }
}

function fixable(faults: readonly Fault[]): string {
  const count = faults.filter(({ fix }) => fix !== undefined).length;
  return count === 0 ? '' : ` npm run check -- --fix mends ${count} of them.`;
}
