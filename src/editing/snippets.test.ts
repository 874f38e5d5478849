import { describe, expect, it } from 'vitest';
import { CONTENT_SCHEMAS } from '../archive/schema/content-schemas.ts';
import { correction } from '../archive/schema/correction.ts';
import { figure } from '../archive/schema/figure.ts';
import { position } from '../archive/schema/position.ts';
import { quotation } from '../archive/schema/quotation.ts';
import { splitFrontmatter } from '../store/frontmatter.ts';
import { readYaml } from '../store/yaml.ts';
import { SNIPPETS } from './snippets.ts';

/** What an editor would put where the words in a place are no value yet. */
const ENTERED: Readonly<Record<string, string>> = {
  'https://': 'https://times.example.org/page',
  'YYYY-MM-DD': '2021-05-17',
};

/** The words of a choice: each in turn becomes the value. */
function variants(lines: readonly string[]): string[] {
  const text = lines
    .join('\n')
    .replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-21')
    .replaceAll(/\$\{\d+:([^}]*)\}/g, (_, words: string) => ENTERED[words] ?? words)
    .replace('$0', 'The abstract.');
  const choices = [...text.matchAll(/\$\{\d+\|([^|}]*)\|\}/g)].map(([whole, words = '']) => ({
    whole,
    words: words.split(','),
  }));
  const most = Math.max(1, ...choices.map(({ words }) => words.length));
  return Array.from({ length: most }, (_, nth) =>
    choices.reduce(
      (filled, { whole, words }) => filled.replace(whole, words[nth % words.length] ?? ''),
      text,
    ),
  );
}

/** What YAML gives of a filled snippet: of its frontmatter, of its only item, or of the whole. */
function dataOf(text: string): unknown {
  const { data, problems } = readYaml(splitFrontmatter(text)?.yaml ?? text);
  expect(problems).toEqual([]);
  return Array.isArray(data) && data.length === 1 ? data[0] : data;
}

const PARTS = { quotation, position, figure, correction };
const FILES = Object.fromEntries(Object.entries(CONTENT_SCHEMAS).map(([name, [schema]]) => [name, schema]));

describe.each(SNIPPETS)('the snippet $prefix', ({ prefix, lines }) => {
  it('is what its schema asks for, whatever is chosen', () => {
    const schema = { ...FILES, ...PARTS }[prefix];
    for (const text of variants(lines)) {
      expect(text).not.toMatch(/\$[{\d]/);
      expect(schema?.safeParse(dataOf(text)).error?.issues).toBeUndefined();
    }
    expect(schema).toBeDefined();
  });

  it('numbers its places from 1', () => {
    const places = [...lines.join('\n').matchAll(/\$\{(\d+)[:|]/g)].map(([, nth]) => Number(nth));
    expect(places).toEqual(places.map((_, index) => index + 1));
  });
});
