import { Document, isMap, isPair, isScalar, isSeq, visit } from 'yaml';
import { z } from 'zod';
import { type Article, article } from '../archive/schema/article.ts';
import { type Organisation, organisation } from '../archive/schema/organisation.ts';
import { type Person, person } from '../archive/schema/person.ts';
import { type Policy, policy } from '../archive/schema/policy.ts';
import { type Source, source } from '../archive/schema/source.ts';
import { type Statement, statement } from '../archive/schema/statement.ts';

/** What a content file holds, by kind. The body is MDX; people and sources have none. */
export type ContentFile =
  | { readonly kind: 'article'; readonly data: Article; readonly body: string }
  | { readonly kind: 'statement'; readonly data: Statement; readonly body: string }
  | { readonly kind: 'organisation'; readonly data: Organisation; readonly body: string }
  | { readonly kind: 'policy'; readonly data: Policy; readonly body: string }
  | { readonly kind: 'person'; readonly data: Person }
  | { readonly kind: 'source'; readonly data: Source };

const SCHEMAS = { article, statement, organisation, policy, person, source } as const;

/** A list of words goes on one line as long as the line stays within this. */
const LINE = 110;

/**
 * The text of a content file: the same for the same content, keys in the schema's order, one line a value.
 * Reading it back gives equal data and the same body, without white space at its ends.
 */
export function serialise(file: ContentFile): string {
  return layOut(file.kind, file.data, 'body' in file ? file.body : undefined);
}

/**
 * The text of a content file whose data nobody has checked yet: what its schema does not know comes last.
 * @param body MDX; absent where the file has frontmatter alone or, of a person or source, is YAML.
 */
export function layOut(kind: ContentFile['kind'], data: object, body = ''): string {
  const yaml = serialiseYaml(SCHEMAS[kind], data);
  if (kind === 'person' || kind === 'source') return yaml;
  const words = body.trim();
  return words === '' ? `---\n${yaml}---\n` : `---\n${yaml}---\n\n${words}\n`;
}

/** Data as block YAML in the order of its schema; short lists of words as `[a, b]`. */
export function serialiseYaml(schema: z.core.$ZodType, data: object): string {
  const document = new Document(inOrder(schema, data), {
    version: '1.2',
    schema: 'core',
    aliasDuplicateObjects: false,
  });
  visit(document, {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? String(key.value) : '';
      if (isSeq(value)) value.flow = fitsOneLine(name, value.items);
      else if (isMap(value))
        value.flow = value.items.length === 1 && fitsOneLine(name, value.items.map(valueIn));
    },
  });
  return document.toString({
    lineWidth: 0,
    blockQuote: false, // a block scalar would let an editor's trailing blank line change the value
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    flowCollectionPadding: false,
  });
}

function valueIn(pair: unknown): unknown {
  return isPair(pair) ? pair.value : undefined;
}

/** Values that would need quoting read better one below the other. */
function fitsOneLine(key: string, items: readonly unknown[]): boolean {
  const words = items.map((item) => (isScalar(item) ? String(item.value) : undefined));
  const plain = words.every((word) => word !== undefined && /^[\p{L}\d][\p{L}\d .'’&()/-]*$/u.test(word));
  return plain && `${key}: [${words.join(', ')}]`.length <= LINE;
}

/** A copy without absent values, keys in the order of the schema; keys that it does not know come last. */
function inOrder(schema: z.core.$ZodType | undefined, value: unknown): unknown {
  const plain = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  if (Array.isArray(value)) {
    const element = plain instanceof z.ZodArray ? plain.element : undefined;
    return value.map((item) => inOrder(element, item));
  }
  if (typeof value !== 'object' || value === null) return value;
  const shape: Readonly<Record<string, z.core.$ZodType>> = plain instanceof z.ZodObject ? plain.shape : {};
  const given = Object.entries(value).filter(([, item]) => item !== undefined);
  const rank = new Map(Object.keys(shape).map((key, index) => [key, index]));
  given.sort(([left], [right]) => (rank.get(left) ?? rank.size) - (rank.get(right) ?? rank.size));
  return Object.fromEntries(given.map(([key, item]) => [key, inOrder(shape[key], item)]));
}

const INLINE = /[\\{}<*_[\]`~|]|&(?=#?\w+;)/g;
const LINE_START = /^(?:[-+](?=\s|$|[-+])|#{1,6}(?=\s|$)|[>=]|:{3,})/;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;
const MODULE_WORD = /^(?:import|export)\b/;

/**
 * Plain prose as MDX that means just those words: nothing in it is code, markup or a list.
 * Blank lines part paragraphs; white space at the ends of lines goes, for Markdown would drop or misread it.
 */
export function escapeProse(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(INLINE, '\\$&')
        .replace(LINE_START, '\\$&')
        .replace(NUMBERED, '$1\\$2')
        // MDX reads such a line as a module; a letter has no backslash escape, only a character reference.
        .replace(MODULE_WORD, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`),
    )
    .join('\n')
    .trim();
}
