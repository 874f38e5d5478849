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
import type { DataPath, Fix, Place } from '../archive/finding.ts';
import { explainYaml, type YamlFault } from './yaml-problem.ts';
import { repairLine } from './yaml-repair.ts';

/** What is wrong with a YAML text as such, before anything is said of its values. */
export interface YamlProblem {
  readonly message: string;
  readonly mend?: string | undefined;
  readonly place: Place;
  /** The text at the place, when it can be mended without a person. */
  readonly words?: string;
  readonly fix?: Fix;
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
  const faults = explainYaml(text, [...document.errors, ...document.warnings]);
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) || !isNode(key)) return;
      const [start, end] = key.range ?? [0, 0];
      faults.push({
        message: 'A list or mapping stands where the name of a field should be.',
        mend: 'Look at the brackets and hyphens before the colon; text with brackets in it goes into quotation marks.',
        start,
        end,
      });
    },
    Node(_, node) {
      if (!isAlias(node) && node.anchor === undefined) return;
      const [start, end] = node.range ?? [0, 0];
      faults.push({
        message: 'Anchors (&) and aliases (*) are not allowed in content files.',
        mend: 'Write the value out; if the text itself begins with & or *, put it in quotation marks.',
        start,
        end,
      });
    },
  });
  const problems = withoutConsequences(faults, (offset) => lines.linePos(offset).line).map(
    ({ message, mend, start, end }, index): YamlProblem => {
      const repair = index < MOST_REPAIRS ? repairLine(text, start) : undefined;
      if (repair === undefined) return { message, mend, place: place(start, end) };
      return {
        message,
        mend,
        place: place(repair.start, repair.end),
        words: text.slice(repair.start, repair.end),
        fix: { kind: 'replace', text: repair.text },
      };
    },
  );
  return {
    data: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    problems,
    locate: (path, at) => {
      const [start, end] = rangeOf(document, path, at);
      return place(start, end);
    },
  };
}

/** Every repair is tried out on the whole text; a file with more faults than this is no record. */
const MOST_REPAIRS = 5;

/** The faults in the order of the text, one a line: what a parser says next of a line that it cannot read means little. */
function withoutConsequences(faults: readonly YamlFault[], lineOf: (offset: number) => number): YamlFault[] {
  const kept: YamlFault[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const fault of faults.toSorted((left, right) => left.start - right.start)) {
    const line = lineOf(fault.start);
    const isNew = line > last + (fault.follows === true ? 1 : 0);
    if (isNew) kept.push(fault);
    last = line;
  }
  return kept;
}

type Range = readonly [start: number, end: number];

/**
 * Where the value at a path stands; for a value that is empty, its key; for a key that is not there, the first key of
 * the mapping that lacks it.
 */
function rangeOf(document: Document.Parsed, path: DataPath, at?: 'key'): Range {
  let range: Range = firstKey(document.contents) ?? [0, 0];
  let node: unknown = document.contents;
  for (const [depth, step] of path.entries()) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!isPair(pair)) return firstKey(node) ?? range;
      if (isNode(pair.key) && pair.key.range) range = [pair.key.range[0], pair.key.range[1]];
      next = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      next = node.items[step];
    }
    const last = depth === path.length - 1;
    if (!isNode(next) || (last && at === 'key')) return range;
    const stands = isScalar(next) || !isMap(node) || (last && isMap(next) && next.flow === true);
    if (next.range && next.range[1] > next.range[0] && stands) {
      range = [next.range[0], last || isScalar(next) ? next.range[1] : next.range[0]];
    }
    node = next;
  }
  return range;
}

function firstKey(node: unknown): Range | undefined {
  const key = isMap(node) ? node.items[0]?.key : undefined;
  return isScalar(key) && key.range ? [key.range[0], key.range[1]] : undefined;
}
