import type { Fault } from '../../src/archive/finding.ts';

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Faults as GitHub workflow commands, one a line, which GitHub shows beside the lines of a pull request. */
export function githubReport(faults: readonly Fault[], folder: string): string {
  return faults
    .map(({ severity, rule, file, place, message, expected, nearest, mend }) => {
      const parts = [
        message,
        expected && `Expected: ${expected}.`,
        nearest && `Did you mean ${nearest}?`,
        mend && `To mend: ${mend}`,
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
