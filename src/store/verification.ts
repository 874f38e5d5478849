import { isMap, parseDocument } from 'yaml';
import { readText } from './folder.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { replaceFile } from './write.ts';

/**
 * Writes a capture and the ids verified in it into a record's frontmatter; an archived address that stands
 * there stays. Comments, order and quoting of all other fields stay as they are.
 * @returns whether the file had to be changed.
 * @throws Error when the file has no frontmatter.
 */
export async function recordVerification(
  path: string,
  capture: { readonly sha256: string; readonly date?: string },
  verified: readonly string[],
): Promise<boolean> {
  const text = readText(path) ?? '';
  const split = splitFrontmatter(text);
  if (split === null) throw new Error(`${path} has no frontmatter.`);
  const document = parseDocument(split.yaml, { version: '1.2', schema: 'core', keepSourceTokens: true });
  const before = document.toJS();
  const archived = isMap(document.get('capture')) ? document.getIn(['capture', 'archived']) : undefined;
  const next = { ...capture, ...(archived === undefined ? {} : { archived }) };
  if (JSON.stringify([before.capture, before.verified]) === JSON.stringify([next, verified])) return false;
  document.set('capture', document.createNode(next, { flow: true }));
  document.set('verified', document.createNode(verified, { flow: true }));
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const start = text.indexOf(split.yaml);
  await replaceFile(path, text.slice(0, start) + yaml + text.slice(start + split.yaml.length));
  return true;
}
