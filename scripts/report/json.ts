import type { Fault } from '../../src/archive/finding.ts';
import { describeMending } from './mended.ts';

/**
 * A check's report as JSON, held to `scripts/report/report.schema.json`; lines and columns count from 1, columns in
 * UTF-16 units, ends are exclusive.
 */
export function jsonReport(report: {
  readonly faults: readonly Fault[];
  readonly mended: readonly Fault[];
  readonly folder: string;
  readonly rulePages: string;
}): string {
  const { faults, mended, folder, rulePages } = report;
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return JSON.stringify(
    {
      errors,
      warnings: faults.length - errors,
      faults: faults.map(({ file, place, rule, severity, message, expected, nearest, mend, path, fix }) => ({
        file: file === '' ? folder : `${folder}/${file}`,
        ...place,
        rule,
        severity,
        message,
        expected,
        nearest,
        mend,
        fixable: fix !== undefined,
        path,
        rule_page: `${rulePages}${rule}/`,
      })),
      mended: mended.map((fault) => ({
        file: `${folder}/${fault.file}`,
        ...fault.place,
        rule: fault.rule,
        path: fault.path,
        done: describeMending(fault),
      })),
    },
    null,
    2,
  );
}
