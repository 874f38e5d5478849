import { z } from 'zod';
import type { Fault } from '../archive/finding.ts';
import { explainSchema } from '../archive/schema/explain.ts';
import { type Salvage, salvage } from '../archive/schema/salvage.ts';
import { type CompiledBody, compileBody } from '../mdx/compile.ts';
import { cutOffValues } from './cut-off.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { frontmatterFault } from './frontmatter-fault.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { readYaml } from './yaml.ts';

/** One content file as read: its data when it is sound, and everything that is wrong with it. */
export interface ContentDocument<Data> {
  readonly data: Data | undefined;
  /** What could be saved of faulty data, for the rules alone. */
  readonly saved?: Salvage<Data> | undefined;
  readonly body: CompiledBody;
  readonly faults: readonly Fault[];
}

const EMPTY = compileBody('');

/** Reads a YAML file against its schema. */
export function readYamlFile<Data>(
  file: string,
  text: string,
  schema: z.ZodType<Data>,
  firstLine = 1,
): ContentDocument<Data> {
  const cutOff = cutOffValues(text, firstLine).map(
    (value): Fault => ({ rule: 'cut-off', severity: 'error', file, path: [], ...value }),
  );
  const plain = readPlainYaml(text);
  if (plain !== undefined) {
    const { success, data } = schema.safeParse(plain.data ?? {});
    if (success) return { data, body: EMPTY, faults: cutOff };
  }
  const yaml = readYaml(text, firstLine);
  if (yaml.problems.length > 0) {
    const faults = yaml.problems.map(
      (problem): Fault => ({ rule: 'yaml', severity: 'error', file, path: [], ...problem }),
    );
    return { data: undefined, body: EMPTY, faults };
  }
  const result = schema.safeParse(yaml.data ?? {});
  if (result.success) return { data: result.data, body: EMPTY, faults: cutOff };
  const faults = explainSchema(schema, yaml.data, result.error.issues).map(
    (finding): Fault => ({
      severity: 'error',
      file,
      ...finding,
      place: yaml.locate(finding.path, finding.at),
    }),
  );
  // What is wrong with half a value says nothing of the whole.
  const cutLines = new Set(cutOff.map(({ place }) => place.line));
  const ofWholes = faults.filter(({ place }) => !cutLines.has(place.line));
  const keys = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const saved = salvage(schema, yaml.data, keys);
  return { data: undefined, saved, body: EMPTY, faults: [...cutOff, ...ofWholes] };
}

/** Reads an MDX file: frontmatter against its schema, body through the safe subset. */
export function readMdxFile<Data>(
  file: string,
  text: string,
  schema: z.ZodType<Data>,
): ContentDocument<Data> {
  const split = splitFrontmatter(text);
  if (split === null) {
    return { data: undefined, body: EMPTY, faults: [frontmatterFault(file, text)] };
  }
  const front = readYamlFile(file, split.yaml, schema, split.yamlLine);
  const body = compileBody(split.body, { firstLine: split.bodyLine });
  const problems = body.problems.map((problem): Fault => ({ severity: 'error', file, path: [], ...problem }));
  return { ...front, body, faults: [...front.faults, ...problems] };
}
