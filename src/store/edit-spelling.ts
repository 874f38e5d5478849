import { isCollection, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { DataPath } from '../archive/finding.ts';
import type { DataFix } from './edit.ts';

/** A stretch of a text, as offsets, and what takes its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a step of the path leads, with the node around it. */
interface Found {
  readonly parent: Node | null;
  readonly pair: Pair<unknown, unknown> | undefined;
  readonly node: Node | null;
  readonly index: number;
}

function find(root: unknown, path: DataPath): Found | undefined {
  let found: Found = { parent: null, pair: undefined, node: asNode(root), index: 0 };
  for (const key of path) {
    const parent = found.node;
    if (isMap(parent)) {
      const index = parent.items.findIndex(
        (item) => isScalar(item.key) && String(item.key.value) === String(key),
      );
      const pair = parent.items[index];
      if (pair === undefined) return undefined;
      found = { parent, pair, node: asNode(pair.value), index };
    } else if (isSeq(parent) && typeof key === 'number' && key < parent.items.length) {
      found = { parent, pair: undefined, node: asNode(parent.items[key]), index: key };
    } else return undefined;
  }
  return found;
}

function asNode(value: unknown): Node | null {
  return isScalar(value) || isCollection(value) ? value : null;
}

/** The ways in which a fix could be written into a YAML text, the least change first; none of them proved yet. */
export function* spellEdit(
  text: string,
  root: unknown,
  path: DataPath,
  fix: DataFix,
  order: readonly string[],
): Iterable<Edit> {
  if (fix.kind === 'add' && fix.key === undefined && find(root, path) === undefined) {
    const parent = find(root, path.slice(0, -1))?.node;
    const key = path.at(-1);
    if (isMap(parent) && typeof key === 'string')
      yield* newField(text, parent, key, `[${plainOrQuoted(fix.value)[0]}]`, order);
    return;
  }
  const found = find(root, path);
  if (found === undefined) return;
  const range = found.node?.range;
  switch (fix.kind) {
    case 'set': {
      if (!range) return;
      const old = text.slice(range[0], range[1]);
      for (const written of spellings(fix.value, old))
        yield { start: range[0], end: range[1], text: written };
      return;
    }
    case 'quote': {
      if (!range) return;
      const old = text.slice(range[0], range[1]);
      yield { start: range[0], end: range[1], text: JSON.stringify(old) };
      return;
    }
    case 'wrap': {
      if (!range) return;
      const old = text.slice(range[0], range[1]);
      yield { start: range[0], end: range[1], text: `[${old}]` };
      if (isScalar(found.node)) {
        for (const written of spellings(String(found.node.value), '"'))
          yield { start: range[0], end: range[1], text: `[${written}]` };
      }
      return;
    }
    case 'rename': {
      const key = found.pair?.key;
      if (isScalar(key) && key.range) yield { start: key.range[0], end: key.range[1], text: fix.key };
      return;
    }
    case 'remove':
      yield* removals(text, found);
      return;
    case 'add':
      if (fix.key === undefined) yield* newItem(text, found.node, fix.value);
      else if (isMap(found.node))
        yield* newField(text, found.node, fix.key, plainOrQuoted(fix.value)[0] ?? '', order);
  }
}

/** A value as it could be written, in the style of the old one first. */
function spellings(value: string | boolean, old: string): string[] {
  if (typeof value === 'boolean') return [String(value)];
  const single = `'${value.replaceAll("'", "''")}'`;
  const double = JSON.stringify(value);
  if (old.startsWith("'")) return [single, double];
  if (old.startsWith('"')) return [double, single];
  return [value, single, double];
}

function plainOrQuoted(value: string): string[] {
  return /^[\p{L}\d][\p{L}\d .’&()/-]*$/u.test(value) ? [value] : [JSON.stringify(value)];
}

function* removals(text: string, { parent, pair, node, index }: Found): Iterable<Edit> {
  if (!isCollection(parent) || !parent.range) return;
  const items = parent.items.map((item) => itemRange(item));
  const own = pair === undefined ? (node?.range ?? undefined) : itemRange(pair);
  if (own === undefined) return;
  const [start] = own;
  const end = own[1];
  const next = items[index + 1];
  const previous = items[index - 1];
  if (parent.flow === true) {
    if (next !== undefined) yield { start, end: next[0], text: '' };
    if (previous !== undefined) yield { start: previous[1], end, text: '' };
    yield { start, end, text: '' };
    return;
  }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', Math.max(start, end - 1));
  yield { start: lineStart, end: lineEnd === -1 ? text.length : lineEnd + 1, text: '' };
  // The first field of an entry shares its line with the entry's hyphen.
  if (next !== undefined) yield { start, end: next[0], text: '' };
}

/** From the first character of a list entry or field to the one after its last. */
function itemRange(item: unknown): readonly [number, number] | undefined {
  if (isScalar(item) || isCollection(item)) return item.range ? [item.range[0], item.range[1]] : undefined;
  if (typeof item !== 'object' || item === null || !('key' in item) || !('value' in item)) return undefined;
  const key = asNode(item.key)?.range;
  const value = asNode(item.value)?.range;
  return key ? [key[0], (value ?? key)[1]] : undefined;
}

function* newItem(text: string, list: Node | null, value: string): Iterable<Edit> {
  if (!isSeq(list) || !list.range) return;
  const last = itemRange(list.items.at(-1));
  for (const written of plainOrQuoted(value)) {
    if (list.flow === true) {
      const at = last?.[1] ?? list.range[0] + 1;
      yield { start: at, end: at, text: last === undefined ? written : `, ${written}` };
    } else if (last !== undefined) {
      const lineStart = text.lastIndexOf('\n', last[0] - 1) + 1;
      const indent = /^\s*/.exec(text.slice(lineStart))?.[0] ?? '';
      const line = text.indexOf('\n', last[1]);
      const at = line === -1 ? text.length : line;
      yield { start: at, end: at, text: `${newlineOf(text)}${indent}- ${written}` };
    }
  }
}

function* newField(
  text: string,
  map: Node,
  key: string,
  value: string,
  order: readonly string[],
): Iterable<Edit> {
  if (!isMap(map) || !map.range) return;
  const lastPair = itemRange(map.items.at(-1));
  if (lastPair === undefined) return;
  if (map.flow === true) {
    yield { start: lastPair[1], end: lastPair[1], text: `, ${key}: ${value}` };
    return;
  }
  const rank = order.indexOf(key);
  const later = map.items.find(
    (item) => isScalar(item.key) && order.indexOf(String(item.key.value)) > rank,
  )?.key;
  const first = itemRange(map.items[0]);
  const column = first === undefined ? 0 : first[0] - (text.lastIndexOf('\n', first[0] - 1) + 1);
  const indent = ' '.repeat(column);
  if (rank !== -1 && isScalar(later) && later.range) {
    const at = text.lastIndexOf('\n', later.range[0] - 1) + 1;
    if (at + column === later.range[0])
      yield { start: at, end: at, text: `${indent}${key}: ${value}${newlineOf(text)}` };
  }
  const line = text.indexOf('\n', Math.max(0, lastPair[1] - 1));
  const at = line === -1 ? text.length : line;
  yield { start: at, end: at, text: `${newlineOf(text)}${indent}${key}: ${value}` };
}

function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
