import type { Fault } from '../../src/archive/finding.ts';
import { inMarks } from '../../src/archive/in-marks.ts';

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Faults as GitHub workflow commands, one a line, which GitHub shows beside the lines of a pull request: errors
 * first, for it shows ten of a step.
 */
export function githubReport(faults: readonly Fault[], folder: string, rulePages: string): string {
  return faults
    .toSorted((left, right) => Number(right.severity === 'error') - Number(left.severity === 'error'))
    .map(({ severity, rule, file, place, message, expected, nearest, mend }) => {
      const parts = [
        message,
        expected && `Expected: ${expected}.`,
        nearest && `Did you mean ${inMarks(nearest)}?`,
        mend && `To mend: ${mend}`,
        `More: ${rulePages}${rule}/`,
      ];
      const text = parts.filter((part) => part).join('\n');
      const properties = [
        `file=${escapeProperty(`${folder}/${file}`)}`,
        `line=${place.line}`,
        `col=${place.column}`,
        ...(place.endLine === undefined ? [] : [`endLine=${place.endLine}`]),
        ...(place.endColumn === undefined ? [] : [`endColumn=${place.endColumn}`]),
        `title=${escapeProperty(rule)}`,
      ];
      return `::${severity} ${properties.join(',')}::${escapeData(text)}`;
    })
    .join('\n');
}
