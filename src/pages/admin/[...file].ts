import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { archiveOf } from '../../components/archive.ts';
import { href } from '../../components/href.ts';
import { editorConfiguration } from '../../editing/cms/configuration.ts';
import { fontsIn, ownScript, packageFiles } from '../../editing/cms/package-file.ts';

/** What stands beside the page of the web editor: its configuration, its script, its languages, its fonts. */
export const getStaticPaths = (() => {
  const main = createRequire(resolve('package.json')).resolve('@sveltia/cms');
  const folder = dirname(dirname(main));
  const assets = readdirSync(join(folder, 'npm/assets'));
  const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const locales = readdirSync(join(folder, 'locales')).sort();
  const files = packageFiles(version, locales).map(({ name, path }) => ({ name, path: join(folder, path) }));
  const script = readFileSync(join(folder, 'dist/sveltia-cms.mjs'), 'utf8');
  const fonts = fontsIn(script).map(({ name, asset }) => {
    const file = assets.find((candidate) => candidate.startsWith(asset));
    if (file === undefined) throw new Error(`The package of the web editor has no font ${asset}….`);
    return { name, path: join(folder, 'npm/assets', file) };
  });
  return [
    { params: { file: 'configuration.json' }, props: {} },
    ...[...files, ...fonts].map(({ name, path }) => ({ params: { file: name }, props: { path } })),
  ];
}) satisfies GetStaticPaths;

/** One of these files. */
export const GET: APIRoute<{ path?: string }> = ({ props: { path } }) => {
  if (path === undefined) {
    const configuration = editorConfiguration(archiveOf().site, href('/favicon.svg'));
    return new Response(`${JSON.stringify(configuration, null, 2)}\n`);
  }
  const content = readFileSync(path);
  return new Response(path.endsWith('.mjs') ? ownScript(content.toString('utf8')) : content);
};
