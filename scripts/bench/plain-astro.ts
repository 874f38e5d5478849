import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const CONFIG = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()], devToolbar: { enabled: false } });
`;

const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const records = defineCollection({
  loader: glob({ pattern: '**/*.mdx', base: './records', generateId: ({ entry }) => entry.replace(/^.*\\/|\\.mdx$/g, '') }),
  schema: z.looseObject({ title: z.string() }),
});
export const collections = { records };
`;

const PAGE = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('records')).map((record) => ({ params: { id: record.id }, props: { record } }));
}
const { record } = Astro.props;
const { Content } = await render(record);
const Empty = (await import('../components/Name.astro')).default;
---
<html lang="en"><head><title>{record.data.title}</title></head><body>
<h1>{record.data.title}</h1>
<p>{String(record.data.date)} {record.data.source}</p>
<Content components={{ Org: Empty, Policy: Empty }} />
{record.data.quotes.map((quote) => <blockquote id={quote.id}>{quote.text} <cite>{quote.speaker}</cite></blockquote>)}
<ul>{record.data.organisations.map((id) => <li><a href={'/organisations/' + id + '/'}>{id}</a></li>)}</ul>
</body></html>
`;

/**
 * Writes the project that Astro's own documentation leads to: a content collection of MDX files, one module a
 * record, and one page a record. It has no search, entity pages, lists or exports.
 * @param folder an empty folder inside the project, so that it finds the same packages.
 */
export function writePlainAstro(folder: string, content: string): void {
  const put = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  put('package.json', '{ "name": "plain-astro", "type": "module", "private": true }\n');
  put('astro.config.mjs', CONFIG);
  put('src/content.config.ts', COLLECTIONS);
  put('src/components/Name.astro', '---\nconst { id } = Astro.props;\n---\n<a href={id}>{id}</a>\n');
  put('src/pages/[id].astro', PAGE);
  for (const part of ['articles', 'statements'])
    cpSync(join(content, part), join(folder, 'records', part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}
