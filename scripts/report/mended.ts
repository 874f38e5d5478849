import type { Fault } from '../../src/archive/finding.ts';
import { show, showPath } from '../../src/archive/schema/explain.ts';

/** What was done about a fault, in a few words: `title is now “Example”`. */
export function describeMending({ fix, path, words }: Fault): string {
  const name = path.length === 1 && path[0] === 'body' ? 'the text' : showPath(path) || 'the file';
  switch (fix?.kind) {
    case 'set':
      return `${name} is now ${show(fix.value)}`;
    case 'quote':
      return `${name} is now text`;
    case 'rename':
      return `${name} is now called ${fix.key}`;
    case 'remove':
      return `${name} was taken out`;
    case 'wrap':
      return `${name} is now a list`;
    case 'add':
      return fix.key === undefined
        ? `${show(fix.value)} was added to ${name}`
        : `${fix.key}: ${fix.value} was added to ${name}`;
    case 'replace':
      return `${words === undefined ? name : show(words)} is now ${show(fix.text)}`;
    default:
      return `${name} was mended`;
  }
}

/** What `--fix` did, one line a fault, for a person at a terminal. */
export function mendedReport(mended: readonly Fault[], folder: string): string {
  const lines = mended.map(
    (fault) =>
      `  ${folder}/${fault.file}:${fault.place.line}:${fault.place.column}  ${fault.rule}  ${describeMending(fault)}`,
  );
  return [`Mended ${mended.length} ${mended.length === 1 ? 'fault' : 'faults'}:`, ...lines].join('\n');
}
