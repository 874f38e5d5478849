import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { promisedAddresses } from '../archive/addresses.ts';
import { buildArchive } from '../archive/index.ts';
import { type NumberedRecord, numberRecords } from '../archive/numbering.ts';
import { isFile, readText } from './folder.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { readContent } from './read.ts';
import { replaceFile, writeNew } from './write.ts';
import { readYaml } from './yaml.ts';

export interface Accession {
  readonly numbered: readonly NumberedRecord[];
  /** Addresses that the ledger gained. */
  readonly addresses: readonly string[];
}

const LEDGER_HEAD = `# Every address and anchor that the archive ever published. Extended by npm run accession, never edited.
`;

/**
 * Puts `id` and `entered` into a record's frontmatter and leaves every other character as it is.
 * @throws Error when the frontmatter is written so that a line cannot be added safely; nothing is changed then.
 */
export function withNumber(text: string, id: string, entered: string): string {
  const split = splitFrontmatter(text);
  if (split === null) throw new Error('the file has no frontmatter');
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const head = text.slice(0, text.indexOf('\n') + 1);
  const rest = text.slice(head.length + split.yaml.length);
  const before = readYaml(split.yaml).data;
  const alreadyEntered = typeof before === 'object' && before !== null && 'entered' in before;
  const yaml = `id: ${id}${newline}${split.yaml}${alreadyEntered ? '' : `entered: ${entered}${newline}`}`;
  const expected = { id, ...Object(before), ...(alreadyEntered ? {} : { entered }) };
  if (!isDeepStrictEqual(readYaml(yaml).data, expected)) {
    throw new Error('its frontmatter is not written one field a line; add the id by hand');
  }
  return head + yaml + rest;
}

/**
 * Gives numbers to the records that wait for one and extends the ledger by every new address and anchor.
 * Run again after an interruption, it goes on where it stopped.
 * @param day the day of entry, `2026-11-21`.
 * @throws Error when a record's file cannot take its number, or the folder has no site.yaml.
 */
export async function accession(folder: string, day: string): Promise<Accession> {
  const { content } = readContent(folder);
  if (content === undefined) throw new Error(`There is no usable site.yaml in ${folder}.`);
  const numbered = numberRecords(content, day.slice(0, 4));
  const changed = numbered.map(({ file, id }) => {
    const path = join(folder, file);
    try {
      return { path, text: withNumber(readText(path) ?? '', id, day) };
    } catch (error) {
      throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  for (const { path, text } of changed) await replaceFile(path, text);

  const renewed = changed.length === 0 ? content : readContent(folder).content;
  if (renewed === undefined) return { numbered, addresses: [] };
  const archive = buildArchive(renewed);
  const listed = new Set(archive.ledger.map(({ address }) => address));
  const addresses = promisedAddresses(archive).filter((address) => !listed.has(address));
  if (addresses.length > 0) {
    const path = join(folder, 'ledger.txt');
    const ledger = readText(path) || LEDGER_HEAD;
    const text = `${ledger.replace(/(?<!\n)$/, '\n')}${addresses.join('\n')}\n`;
    await (isFile(path) ? replaceFile(path, text) : writeNew(path, text));
  }
  return { numbered, addresses };
}
