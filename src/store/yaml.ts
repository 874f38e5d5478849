import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { DataPath, Place } from '../archive/finding.ts';
import { explainYaml } from './yaml-problem.ts';

/** What is wrong with a YAML text as such, before anything is said of its values. */
export interface YamlProblem {
  readonly message: string;
  readonly mend?: string | undefined;
  readonly place: Place;
}

/** A YAML text, read once with the places of all its values. */
export interface YamlText {
  /** The values as plain data; undefined when the text could not be read. */
  readonly data: unknown;
  readonly problems: readonly YamlProblem[];
  /** The place of a value (or of its key), or of the mapping that ought to hold it when it is missing. */
  locate(path: DataPath, at?: 'key'): Place;
}

/**
 * Reads YAML 1.2 (core schema: dates stay text) as the archive allows it: no anchors, aliases or tags, which
 * no record needs and which can blow a small file up into gigabytes.
 * @param firstLine line of the file on which the text begins, from 1.
 */
export function readYaml(text: string, firstLine = 1): YamlText {
  try {
    return readShallow(text, firstLine);
  } catch (error) {
    // The parser follows nesting by recursion; a record needs four levels.
    if (!(error instanceof RangeError)) throw error;
    return tooDeep(text, firstLine);
  }
}

/** What is said of a text whose nesting the parser cannot follow, at the line that opens most. */
function tooDeep(text: string, firstLine: number): YamlText {
  const opened = text.split('\n').map((line) => line.match(/[[{]|- /g)?.length ?? 0);
  const line =
    firstLine + Math.max(0, opened.indexOf(opened.reduce((most, count) => Math.max(most, count), 0)));
  const place = { line, column: 1 };
  const message = 'This is nested too deeply to be read.';
  const mend = 'Take out the brackets that nothing needs; no field is nested deeper than four levels.';
  return { data: undefined, problems: [{ message, mend, place }], locate: () => place };
}

/** @throws RangeError when the text is nested deeper than the stack allows. */
function readShallow(text: string, firstLine: number): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    version: '1.2',
    schema: 'core',
  });
  const place = (start: number, end = start): Place => {
    const from = lines.linePos(start);
    const to = lines.linePos(Math.max(start, end));
    return {
      line: Math.max(1, from.line) + firstLine - 1,
      column: Math.max(1, from.col),
      endLine: Math.max(1, to.line) + firstLine - 1,
      endColumn: Math.max(1, to.col),
    };
  };
  const problems: YamlProblem[] = [...document.errors, ...document.warnings].map((error) => {
    const { start, end, ...fault } = explainYaml(text, error);
    return { ...fault, place: place(start, end) };
  });
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) || !isNode(key)) return;
      const [start, end] = key.range ?? [0, 0];
      problems.push({
        message: 'A list or mapping stands where the name of a field should be.',
        mend: 'Look at the brackets and hyphens before the colon; text with brackets in it goes into quotation marks.',
        place: place(start, end),
      });
    },
    Node(_, node) {
      if (!isAlias(node) && node.anchor === undefined) return;
      const [start, end] = node.range ?? [0, 0];
      problems.push({
        message: 'Anchors (&) and aliases (*) are not allowed in content files.',
        mend: 'Write the value out; if the text itself begins with & or *, put it in quotation marks.',
        place: place(start, end),
      });
    },
  });
  return {
    data: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    problems,
    locate: (path, at) => {
      const [start, end] = rangeOf(document, path, at);
      return place(start, end);
    },
  };
}

type Range = readonly [start: number, end: number];

/** Where the value at a path stands; for a key that is not there, the mapping that lacks it. */
function rangeOf(document: Document.Parsed, path: DataPath, at?: 'key'): Range {
  let range: Range = [0, 0];
  let node: unknown = document.contents;
  for (const [depth, step] of path.entries()) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!isPair(pair)) return range;
      if (isNode(pair.key) && pair.key.range) range = [pair.key.range[0], pair.key.range[1]];
      next = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      next = node.items[step];
    }
    const last = depth === path.length - 1;
    if (!isNode(next) || (last && at === 'key')) return range;
    if (next.range && (isScalar(next) || !isMap(node))) {
      range = [next.range[0], last || isScalar(next) ? next.range[1] : next.range[0]];
    }
    node = next;
  }
  return range;
}
