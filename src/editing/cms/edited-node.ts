import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Replacement } from './replacement.ts';
import { isMapping, type Mapping, same, tidy } from './tidy.ts';
import { blockText, columnOf, extentOf, inlineText, newText } from './yaml-text.ts';

type ParsedMap = YAMLMap.Parsed;
type ParsedSeq = YAMLSeq.Parsed;

/** What a parsed node says. Nodes of content files hold no aliases, so they need no document to be read. */
function readNode(node: ParsedNode): unknown {
  if (isMap(node))
    return Object.fromEntries(node.items.map(({ key, value }) => [keyText(key), value && readNode(value)]));
  if (isSeq(node)) return node.items.map((item) => readNode(item as ParsedNode));
  return isScalar(node) ? node.value : undefined;
}

function keyText(key: ParsedNode): string {
  return isScalar(key) ? String(key.value) : '';
}

/**
 * What must change in a YAML text so that a node says `after`, and nothing else: comments, order, quotation marks
 * and layout of all that stays stay too.
 * @param after a tidy value.
 */
export function edits(source: string, node: ParsedNode, after: unknown): Replacement[] {
  if (same(tidy(readNode(node)), after)) return [];
  if (isMap(node) && isMapping(after)) {
    const inside = node.flow ? flowMapEdits(source, node, after) : blockMapEdits(source, node, after);
    if (inside !== undefined) return inside;
  }
  if (isSeq(node) && Array.isArray(after)) {
    if (!node.flow) return blockSeqEdits(source, node, after);
    const items = node.items as ParsedNode[];
    if (items.length === after.length)
      return items.flatMap((item, index) => edits(source, item, after[index]));
  }
  return [{ ...extentOf(source, node), text: wholeText(source, node, after) }];
}

/** A node's text when it is written anew. */
function wholeText(source: string, node: ParsedNode, after: unknown): string {
  const block = (isMap(node) || isSeq(node)) && !node.flow;
  return block && typeof after === 'object' && after !== null
    ? blockText(after, columnOf(source, node.range[0]))
    : inlineText(source, node, after);
}

/** Edits inside the braces, as long as no field comes or goes. */
function flowMapEdits(source: string, map: ParsedMap, after: Mapping): Replacement[] | undefined {
  const before = tidy(readNode(map));
  const names = new Set(isMapping(before) ? Object.keys(before) : []);
  if (names.symmetricDifference(new Set(Object.keys(after))).size > 0) return undefined;
  return map.items.flatMap(({ key, value }) =>
    value === null ? [] : edits(source, value, after[keyText(key)]),
  );
}

/**
 * Edits line by line: changed values in their places, fields that are gone without their lines, new fields after
 * those that they follow.
 * @returns undefined when that cannot be done: the mapping's first line, which a list marks, would go.
 */
function blockMapEdits(source: string, map: ParsedMap, after: Mapping): Replacement[] | undefined {
  const column = columnOf(source, map.range[0]);
  const found: Replacement[] = [];
  const ends = new Map<string, number>();
  for (const [index, { key, value }] of map.items.entries()) {
    const name = keyText(key);
    const wanted = after[name];
    const before = value === null ? undefined : tidy(readNode(value));
    const lineEnd = lineEndAfter(source, value === null || isEmpty(value) ? key : value);
    if (before === undefined && wanted === undefined) continue;
    ends.set(name, lineEnd);
    if (same(before, wanted)) continue;
    if (wanted === undefined) {
      if (column > 0 && index === 0) return undefined;
      found.push({ start: key.range[0] - column, end: lineEnd, text: '' });
    } else if (before === undefined || value === null || changesLayout(value, wanted)) {
      found.push({ start: key.range[0], end: lineEnd, text: `${blockText({ [name]: wanted }, column)}\n` });
    } else found.push(...edits(source, value, wanted));
  }
  let place = map.range[0] - column;
  for (const [name, wanted] of Object.entries(after)) {
    const end = ends.get(name);
    if (end === undefined) {
      if (place < map.range[0] && column > 0) return undefined;
      const lead = place > 0 && source.charAt(place - 1) !== '\n' ? '\n' : '';
      const text = `${lead}${' '.repeat(column)}${blockText({ [name]: wanted }, column)}\n`;
      found.push({ start: place, end: place, text });
    } else place = end;
  }
  return found;
}

/** Whether nothing stands after the colon. */
function isEmpty({ range: [start, end] }: ParsedNode): boolean {
  return start === end;
}

/** Whether a value of one line becomes one of several, or the reverse, so that it needs its key again. */
function changesLayout(node: ParsedNode, wanted: unknown): boolean {
  const block = (isMap(node) || isSeq(node)) && !node.flow;
  return block ? typeof wanted !== 'object' : isScalar(node) && Array.isArray(wanted);
}

/** Where a node's last line ends, after its comment and line break. */
function lineEndAfter(source: string, node: ParsedNode): number {
  const { end } = extentOf(source, node);
  const lineBreak = source.indexOf('\n', end);
  return lineBreak === -1 ? source.length : lineBreak + 1;
}

/** Edits item by item; when items come, go or move, those that stay keep their lines and the comments above them. */
function blockSeqEdits(source: string, seq: ParsedSeq, after: readonly unknown[]): Replacement[] {
  const items = seq.items as ParsedNode[];
  const values = items.map((item) => tidy(readNode(item)));
  const placeOf = (wanted: unknown) => values.findIndex((value) => same(value, wanted));
  const moved = after.some((wanted, index) => !same(values[index], wanted) && placeOf(wanted) !== -1);
  if (items.length === after.length && !moved)
    return items.flatMap((item, index) => edits(source, item, after[index]));
  const column = columnOf(source, seq.range[0]);
  const start = seq.range[0] - column;
  const ends = items.map((item) => lineEndAfter(source, item));
  const lines = after.map((wanted) => {
    const place = placeOf(wanted);
    return place === -1
      ? `${' '.repeat(column)}- ${newText(wanted, column + 2)}\n`
      : source.slice(ends[place - 1] ?? start, ends[place]).replace(/(?<!\n)$/, '\n');
  });
  return [{ start, end: ends.at(-1) ?? start, text: lines.join('') }];
}
