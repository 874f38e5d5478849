import { isMap, parseDocument } from 'yaml';
import { CONTENT_SCHEMAS } from '../../archive/schema/content-schemas.ts';
import { splitFrontmatter } from '../../store/frontmatter.ts';
import { serialiseYaml } from '../../store/serialise.ts';
import { readYaml } from '../../store/yaml.ts';
import { edits } from './edited-node.ts';
import type { EditedKind } from './kind.ts';
import { withNameFields, withoutNameFields } from './plain-name.ts';
import { replaceParts } from './replacement.ts';
import { isMapping, type Mapping, same, tidy } from './tidy.ts';

/** How the web editor reads a file of the archive, and how it writes it. */
export interface ContentFormat {
  /** Ending of the files, without the dot. */
  readonly extension: 'mdx' | 'yaml';
  /** What a file says, as the form has it. @throws Error when the file cannot be read. */
  fromFile(text: string): Mapping;
  /** The file that says what the form says. @throws Error when the form contradicts itself. */
  toFile(entry: Mapping): string;
}

/**
 * Key under which an entry carries the text it was read from. The form has no such field, and the editor hands on
 * what it has no field for; an entry without it is new.
 */
export const ORIGINAL = '__original';

/** Field of the form for what stands below the frontmatter. */
export const BODY = 'body';

/**
 * The format of one kind of file. A file that is saved has its edited values in their places and every other
 * character as it was; a new one is written as the archive writes it.
 */
export function contentFormat(kind: EditedKind): ContentFormat {
  const [schema] = CONTENT_SCHEMAS[kind];
  const extension = kind === 'person' || kind === 'source' ? 'yaml' : 'mdx';
  const parts = extension === 'mdx' ? mdxParts : yamlParts;
  return {
    extension,
    fromFile(text) {
      const { yaml, body } = parts(text);
      const form = withNameFields(mappingIn(yaml));
      return { ...Object(form), ...(extension === 'mdx' ? { [BODY]: body.trim() } : {}), [ORIGINAL]: text };
    },
    toFile({ [ORIGINAL]: original, [BODY]: written, ...fields }) {
      const data = withoutNameFields(tidy(fields) ?? {});
      const body = typeof written === 'string' ? written.trim() : '';
      if (!isMapping(data)) throw new TypeError('a form holds fields');
      const whole = () => joined(extension, serialiseYaml(schema, data), body);
      return typeof original === 'string'
        ? (edited(original, parts(original), data, body) ?? whole())
        : whole();
    },
  };
}

/** A file cut where its body begins. */
interface Parts {
  readonly yaml: string;
  readonly yamlAt: number;
  readonly body: string;
}

function mdxParts(text: string): Parts {
  const split = splitFrontmatter(text);
  if (split === null)
    throw new Error('The file does not begin with frontmatter between two lines of three hyphens.');
  return { yaml: split.yaml, yamlAt: text.indexOf('\n') + 1, body: split.body };
}

function yamlParts(text: string): Parts {
  return { yaml: text, yamlAt: 0, body: '' };
}

function mappingIn(yaml: string): Mapping {
  const { data, problems } = readYaml(yaml);
  const [problem] = problems;
  if (problem !== undefined) throw new Error(`Line ${problem.place.line}: ${problem.message}`);
  if (data !== null && !isMapping(data)) throw new Error('The file holds no fields.');
  return data ?? {};
}

function joined(extension: 'mdx' | 'yaml', yaml: string, body: string): string {
  if (extension === 'yaml') return yaml;
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** The original with its edits; undefined when they cannot be made in their places. */
function edited(original: string, parts: Parts, data: Mapping, body: string): string | undefined {
  const document = parseDocument(parts.yaml, { version: '1.2', schema: 'core' });
  const top = document.contents;
  if (!isMap(top) || top.flow) return undefined;
  const yaml = replaceParts(parts.yaml, edits(parts.yaml, top, data));
  const read = readYaml(yaml);
  if (read.problems.length > 0 || !same(tidy(read.data), data)) return undefined;
  const bodyAt = original.length - parts.body.length;
  const before = original.slice(0, parts.yamlAt) + yaml;
  const between = original.slice(parts.yamlAt + parts.yaml.length, bodyAt);
  if (parts.body.trim() === body) return before + between + parts.body;
  return `${before}${between.trimEnd()}\n${body === '' ? '' : `\n${body}\n`}`;
}
