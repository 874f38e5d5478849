import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { article } from '../../src/archive/schema/article.ts';
import { organisation } from '../../src/archive/schema/organisation.ts';
import { person } from '../../src/archive/schema/person.ts';
import { policy } from '../../src/archive/schema/policy.ts';
import { source } from '../../src/archive/schema/source.ts';
import { statement } from '../../src/archive/schema/statement.ts';
import { listFiles } from '../../src/store/folder.ts';
import { splitFrontmatter } from '../../src/store/frontmatter.ts';
import { readOutline } from '../../src/store/outline.ts';
import { readPlainYaml } from '../../src/store/plain-yaml.ts';
import { readYaml } from '../../src/store/yaml.ts';
import { few } from '../harness/few.ts';
import { mutate } from '../harness/mutate.ts';
import { PROJECT } from '../harness/project.ts';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  articles: article,
  statements: statement,
  organisations: organisation,
  policies: policy,
  people: person,
  sources: source,
};
const CONTENT = join(PROJECT, 'content');
const FILES = listFiles(CONTENT).filter((file) => /\/.+\.(?:mdx|yaml)$/.test(file));
const MUTANTS = 6000;

const schemaOf = (file: string) => SCHEMAS[file.split('/')[0] ?? ''] ?? article;
const yamlOf = (file: string, text: string) =>
  file.endsWith('.mdx') ? (splitFrontmatter(text)?.yaml ?? '') : text;

describe('the two readers of YAML', () => {
  /** Files that the fast reader and a schema take, but that the reader with places does not read as the same. */
  function differences(texts: Iterable<readonly [file: string, yaml: string]>): {
    taken: number;
    other: string[];
  } {
    let taken = 0;
    const other: string[] = [];
    for (const [file, yaml] of texts) {
      const plain = readPlainYaml(yaml);
      if (plain === undefined || !schemaOf(file).safeParse(plain.data).success) continue;
      taken++;
      const { data, problems } = readYaml(yaml);
      if (problems.length > 0 || JSON.stringify(data) !== JSON.stringify(plain.data))
        other.push(`${file}\n${yaml}`);
    }
    return { taken, other };
  }

  it('read every file of the archive alike', () => {
    const { taken, other } = differences(
      FILES.map((file) => [file, yamlOf(file, readFileSync(join(CONTENT, file), 'utf8'))]),
    );
    expect(few(other)).toEqual([]);
    expect(taken).toBeGreaterThan(FILES.length * 0.95);
  });

  it('read every damaged file alike that a schema still takes', () => {
    const mutants = Array.from({ length: MUTANTS }, (_, seed): [string, string] => {
      const file = FILES[(seed * 7919) % FILES.length] ?? '';
      return [file, yamlOf(file, mutate(readFileSync(join(CONTENT, file)), seed).toString('utf8'))];
    });
    const { taken, other } = differences(mutants);
    expect(few(other)).toEqual([]);
    expect(taken).toBeGreaterThan(MUTANTS / 20);
  });
});

describe('the outline of a record', () => {
  it('is what the record says when read whole', () => {
    let read = 0;
    for (const file of FILES) {
      const kind = file.startsWith('articles/') ? 'article' : 'statement';
      if (!/^(?:articles|statements)\//.test(file)) continue;
      const text = readFileSync(join(CONTENT, file), 'utf8');
      const outline = readOutline(kind, text);
      if (outline === undefined) continue;
      read++;
      expect(readYaml(yamlOf(file, text)).data).toMatchObject(outline);
    }
    expect(read).toBeGreaterThan(FILES.length / 4);
  });

  it.each([
    ['a title over two lines', 'title: One\n  and two\nstatus: draft'],
    ['a block of text', 'title: >\n  One\nstatus: draft'],
    ['a list over two lines', 'title: One\norganisations: [a,\n  b]\nstatus: draft'],
    ['an unfinished quotation', 'title: "One\n  two"\nstatus: draft'],
    ['an anchor', 'title: &a One\nstatus: draft'],
    ['no status', 'title: One'],
    ['a word that is no status', 'title: One\nstatus: done'],
  ])('is not taken from a file with %s', (_, yaml) => {
    expect(readOutline('article', `---\n${yaml}\n---\n`)).toBeUndefined();
  });
});
