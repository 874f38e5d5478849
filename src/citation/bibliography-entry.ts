import { escapeLatex } from './latex.ts';
import type { CitedName } from './name.ts';

/** The fields of one entry, in the order in which they are written; those without a value are left out. */
export type EntryFields = Readonly<Record<string, string | undefined>>;

/** One entry of a .bib file: `@type{key, …}` with every value in braces, and a final line break. */
export function bibliographyEntry(type: string, key: string, fields: EntryFields): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

/**
 * Entries as one .bib file. One without any says so in a comment, because readers warn of an empty file, and of one
 * with bare text alone.
 */
export function bibliographyFile(entries: readonly string[]): string {
  return entries.length === 0 ? '@comment{No references.}\n' : entries.join('\n');
}

/** A part of a name; one that holds a comma or the word `and` is kept together by braces. */
function part(text: string): string {
  const escaped = escapeLatex(text);
  return /,|\band\b/i.test(text) ? `{${escaped}}` : escaped;
}

function entryName(name: CitedName): string {
  if (name.kind === 'body') return `{${escapeLatex(name.literal)}}`;
  // A family name of several words is braced, lest BibTeX take a lower-case one for a particle.
  const family = name.family.includes(' ') ? `{${escapeLatex(name.family)}}` : part(name.family);
  return [
    name.particle === undefined ? family : `${part(name.particle)} ${family}`,
    ...(name.suffix === undefined ? [] : [part(name.suffix)]),
    ...(name.given === undefined ? [] : [part(name.given)]),
  ].join(', ');
}

/** Authors as BibTeX writes them: `van Example, Jr, Ada and {Example Body A}`; undefined when there are none. */
export function entryAuthors(names: readonly CitedName[]): string | undefined {
  return names.length === 0 ? undefined : names.map(entryName).join(' and ');
}
