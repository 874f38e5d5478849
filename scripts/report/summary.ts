import type { Fault } from '../../src/archive/finding.ts';
import { inMarks } from '../../src/archive/in-marks.ts';
import { countFaults } from './terminal.ts';

/** GitHub cuts a summary at a megabyte; nobody reads on for so long. */
const MOST_ROWS = 500;

/** Text from content as plain words in a table of GitHub's Markdown, whatever it holds. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\\`*_{}[\]()#+!|~@:]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A check's report as GitHub's Markdown for the summary of a job: every fault in a table, errors first. */
export function summaryReport(faults: readonly Fault[], folder: string, rulePages: string): string {
  if (faults.length === 0) return '### Content check\n\nNo faults.\n';
  const rows = faults
    .toSorted((left, right) => Number(right.severity === 'error') - Number(left.severity === 'error'))
    .slice(0, MOST_ROWS)
    .map(({ severity, rule, file, place, message, nearest, mend }) => {
      const advice = [message, nearest && `Did you mean ${inMarks(nearest)}?`, mend && `To mend: ${mend}`]
        .filter((part) => part)
        .map((part) => plain(part ?? ''));
      return `| ${severity} | ${plain(`${folder}/${file}`)}:${place.line}:${place.column} | [${rule}](${rulePages}${rule}/) | ${advice.join('<br>')} |`;
    });
  const rest = faults.length - rows.length;
  return [
    '### Content check',
    '',
    `${countFaults(faults)}.`,
    '',
    '| | place | rule | what is wrong |',
    '|---|---|---|---|',
    ...rows,
    ...(rest > 0 ? ['', `… and ${rest} more; \`npm run check\` shows them all.`] : []),
    '',
  ].join('\n');
}
