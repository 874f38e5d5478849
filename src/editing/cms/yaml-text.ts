import { Document, isCollection, isScalar, type ParsedNode, Scalar } from 'yaml';
import { z } from 'zod';
import { serialiseYaml } from '../../store/serialise.ts';
import { isMapping } from './tidy.ts';

/** Where a node's own text begins and ends, without the comments and line breaks after it. */
export function extentOf(source: string, node: ParsedNode): { readonly start: number; readonly end: number } {
  const [start, end] = node.range;
  return { start, end: start + source.slice(start, end).trimEnd().length };
}

/** How many characters stand before a place on its line. */
export function columnOf(source: string, at: number): number {
  return at - (source.lastIndexOf('\n', at - 1) + 1);
}

/** A list or mapping in block style, as the archive writes it, for a place in a given column. */
export function blockText(value: object, column: number): string {
  return serialiseYaml(z.unknown(), value)
    .trimEnd()
    .replaceAll('\n', `\n${' '.repeat(column)}`);
}

/** A value on one line in the place of a node, with quotation marks and brackets like those that stand there. */
export function inlineText(source: string, node: ParsedNode | null, value: unknown): string {
  // Inside a list, so that whatever would end a value between brackets is put in quotation marks.
  const document = new Document([value], { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  const list: unknown = document.contents;
  if (!isCollection(list)) throw new TypeError('a list did not become a list');
  list.flow = true;
  const [item] = list.items;
  if (isScalar(item) && isScalar(node) && isQuoted(node.type)) item.type = node.type;
  const padded = node !== null && isCollection(node) && /\s/.test(source.charAt(node.range[0] + 1));
  const text = document.toString({
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    flowCollectionPadding: padded,
  });
  return text.trim().slice(1, -1).trim();
}

/** The text of a value that has no place yet: a block for a mapping, otherwise one line. */
export function newText(value: unknown, column: number): string {
  if (isMapping(value) || Array.isArray(value)) return blockText(value, column);
  return blockText({ x: value }, column).slice('x: '.length);
}

function isQuoted(type: string | undefined): type is Scalar.QUOTE_DOUBLE | Scalar.QUOTE_SINGLE {
  return type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
}
