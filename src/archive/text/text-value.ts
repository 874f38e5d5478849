import type { Content } from '../content.ts';
import type { DataPath } from '../finding.ts';

/** One text of a content file. */
export interface TextValue {
  readonly file: string;
  readonly path: DataPath;
  /** The path without the numbers of list entries: `quotes.text`. The words of a body are `body`. */
  readonly field: string;
  readonly text: string;
}

/**
 * Every text of the content that a pattern concerns, in the content's order: all values of all files at any depth,
 * and the words of bodies. Names of fields are not among them: the schemas know them all.
 * @param concerns must not be global; it decides for nearly all texts, so it has to be cheap
 */
export function textsWith(content: Content, concerns: RegExp): TextValue[] {
  const found: TextValue[] = [];
  const path: (string | number)[] = [];
  let file = '';
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (!concerns.test(value)) return;
      const field = path.filter((step) => typeof step === 'string').join('.');
      found.push({ file, path: [...path], field, text: value });
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) visitAt(index, value[index]);
    } else if (isMapping(value)) {
      for (const key in value) visitAt(key, value[key]);
    }
  };
  const visitAt = (step: string | number, inner: unknown): void => {
    // Numbers and true or false are no texts; for 10,000 records it pays not to go there.
    if (typeof inner !== 'string' && typeof inner !== 'object') return;
    path.push(step);
    visit(inner);
    path.pop();
  };
  const visitFile = (name: string, data: unknown): void => {
    file = name;
    visit(data);
  };
  visitFile('site.yaml', content.site);
  const { records, organisations, policies, people, sources } = content;
  for (const entries of [records, organisations, policies, people, sources]) {
    for (const entry of entries) {
      visitFile(entry.file, entry.data);
      visitFile(entry.file, { body: entry.body.text });
    }
  }
  visitFile('redirects.yaml', content.redirects);
  return found;
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Fields whose text is an address or a code, not words for readers. */
const NOT_WORDS: ReadonlySet<string> = new Set([
  'url',
  'website',
  'evidence',
  'capture.archived',
  'capture.sha256',
  // As the field said it, mistakes and all.
  'corrections.field',
  'corrections.before',
  'corrections.after',
  'licence.url',
  'licence.spdx',
  'editors.contact',
  'repository',
  'base',
  'language',
  'from',
  'to',
]);

/** Whether a field holds words that readers read as they stand. A body does not: its page sets it in type. */
export function isPlainWords({ field }: TextValue): boolean {
  return field !== 'body' && !NOT_WORDS.has(field);
}
