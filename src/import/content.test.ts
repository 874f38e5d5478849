import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { article } from '../archive/schema/article.ts';
import { ENTITY_ID } from '../archive/schema/identifier.ts';
import { organisation } from '../archive/schema/organisation.ts';
import { person } from '../archive/schema/person.ts';
import { policy } from '../archive/schema/policy.ts';
import { source } from '../archive/schema/source.ts';
import { statement } from '../archive/schema/statement.ts';
import { FOLDERS, listFiles } from '../store/folder.ts';
import { splitFrontmatter } from '../store/frontmatter.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));
const SCHEMAS = { article, statement, organisation, policy, person, source } as const;
const files = listFiles(CONTENT);

describe.each(FOLDERS)('content/$folder', ({ folder, kind, ending }) => {
  const own = files.filter((file) => file.startsWith(`${folder}/`));

  it('holds files, all of one ending', () => {
    expect(own).not.toEqual([]);
    expect(own.filter((file) => !file.endsWith(ending))).toEqual([]);
  });

  it('agrees with its schema in every file', () => {
    const faults = own.flatMap((file) => {
      const text = readFileSync(`${CONTENT}/${file}`, 'utf8');
      const yaml = ending === '.mdx' ? splitFrontmatter(text)?.yaml : text;
      const data: unknown = parse(yaml ?? '', { version: '1.2', schema: 'core' });
      return (
        SCHEMAS[kind]
          .safeParse(data)
          .error?.issues.map((issue) => `${file} ${issue.path}: ${issue.message}`) ?? []
      );
    });
    expect(faults).toEqual([]);
  });
});

describe.each(FOLDERS.filter(({ kind }) => kind !== 'article' && kind !== 'statement'))(
  'content/$folder',
  ({ folder, ending }) => {
    it('is named by ids', () => {
      const own = files.filter((file) => file.startsWith(`${folder}/`));
      const ids = own.map((file) => file.slice(folder.length + 1, -ending.length));
      expect(ids.filter((id) => !ENTITY_ID.test(id))).toEqual([]);
    });
  },
);
