import { isDeepStrictEqual } from 'node:util';
import type { DataPath, Place } from '../../archive/finding.ts';
import { readLedger } from '../../archive/ledger.ts';
import { article } from '../../archive/schema/article.ts';
import { statement } from '../../archive/schema/statement.ts';
import { publicFields } from '../../outputs/json/withdrawn.ts';
import { splitFrontmatter } from '../../store/frontmatter.ts';
import { readYaml } from '../../store/yaml.ts';
import { isObject, type JsonObject, listOf } from '../formats/json-items.ts';
import type { DumpedFile } from './dumped-file.ts';

/** What the dump says otherwise than a content file that is there. */
export interface Difference {
  /** The end of a sentence: `its title differs`. */
  readonly what: string;
  /** Where it stands in the data of the dumped file. */
  readonly path: DataPath;
  /** Where it stands in the dump, when no path says it. */
  readonly place?: Place | undefined;
  /** Line of the content file. */
  readonly line: number;
}

/**
 * The first thing that a dump says otherwise than the content file of the same id, or that this has not; undefined when
 * it has all. A ledger or list of redirects that has more has it all.
 */
export function differenceOf({ kind, data }: DumpedFile, text: string): Difference | undefined {
  switch (kind) {
    case 'ledger':
      return missingAddress(String(data), text);
    case 'redirects':
      return missingRedirect(listOf(data), text);
    case 'site':
      return fieldOtherwise(Object(data), Object(readYaml(text).data), (path) => readYaml(text).locate(path));
    default:
      return contentOtherwise(Object(data), text);
  }
}

function missingAddress(dumped: string, text: string): Difference | undefined {
  const there = readLedger(text).lines;
  const listed = new Set(there.map(({ address }) => address));
  const missing = readLedger(dumped).lines.find(({ address }) => !listed.has(address));
  if (missing === undefined) return undefined;
  const place = { line: missing.line, column: 1 };
  return { what: `it lacks ${missing.address}`, path: [], place, line: there.at(-1)?.line ?? 1 };
}

function missingRedirect(dumped: readonly unknown[], text: string): Difference | undefined {
  const yaml = readYaml(text);
  const there = listOf(yaml.data);
  const index = dumped.findIndex((one) => !there.some((other) => isDeepStrictEqual(one, other)));
  if (index === -1) return undefined;
  const from = fromOf(dumped[index]);
  const other = there.findIndex((one) => fromOf(one) === from);
  if (other === -1) return { what: `it has no redirect from ${from}`, path: [index], line: 1 };
  return {
    what: `its redirect from ${from} differs`,
    path: [index],
    line: yaml.locate([other]).line,
  };
}

function fromOf(redirect: unknown): string {
  return isObject(redirect) ? String(redirect.from) : '';
}

function contentOtherwise(line: JsonObject, text: string): Difference | undefined {
  const split = splitFrontmatter(text);
  const yaml = readYaml(split?.yaml ?? text, split?.yamlLine);
  const there = published(line.kind, Object(yaml.data), wordsOf(split?.body));
  const field = fieldOtherwise(Object(line.data), there.data, yaml.locate);
  if (field !== undefined) return field;
  if (wordsOf(line.body) === there.body) return undefined;
  return { what: 'its text differs', path: ['body'], line: split?.bodyLine ?? 1 };
}

/** What a dump gives out of a content file: without what stood in a withdrawn record. */
function published(kind: unknown, data: object, body: string): { data: object; body: string } {
  if (kind !== 'article' && kind !== 'statement') return { data, body };
  const read = (kind === 'article' ? article : statement).safeParse(data);
  if (!read.success) return { data, body };
  return { data: publicFields(read.data), body: read.data.status === 'withdrawn' ? '' : body };
}

function wordsOf(body: unknown): string {
  return typeof body === 'string' ? body.replaceAll('\r\n', '\n').trim() : '';
}

function fieldOtherwise(
  dumped: object,
  there: object,
  locate: (path: DataPath) => Place,
): Difference | undefined {
  const key = [...Object.keys(dumped), ...Object.keys(there)].find(
    (one) => !isDeepStrictEqual(Reflect.get(dumped, one), Reflect.get(there, one)),
  );
  return key === undefined
    ? undefined
    : { what: `its ${key} differs`, path: [key], line: locate([key]).line };
}
