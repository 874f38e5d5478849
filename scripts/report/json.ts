import type { Fault } from '../../src/archive/finding.ts';

/**
 * Faults as JSON: `{ errors, warnings, faults: [{ file, line, column, endLine?, endColumn?, rule, severity,
 * message, expected?, nearest?, mend?, path }] }`; lines and columns count from 1.
 */
export function jsonReport(faults: readonly Fault[], folder: string): string {
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return JSON.stringify(
    {
      errors,
      warnings: faults.length - errors,
      faults: faults.map(({ file, place, rule, severity, message, expected, nearest, mend, path }) => ({
        file: `${folder}/${file}`,
        ...place,
        rule,
        severity,
        message,
        expected,
        nearest,
        mend,
        path,
      })),
    },
    null,
    2,
  );
}
