import type { APIRoute, GetStaticPaths } from 'astro';
import { EDITOR_SCRIPT, fontsIn } from '../../editing/cms/package-file.ts';
import { packageNames, packageResponse, packageText } from './_package.ts';

/** The fonts of the web editor. */
export const getStaticPaths = (() => {
  const assets = packageNames('npm/assets');
  return fontsIn(packageText(EDITOR_SCRIPT)).map(({ family, asset }) => {
    const file = assets.find((name) => name.startsWith(asset));
    if (file === undefined) throw new Error(`The package of the web editor has no font ${asset}….`);
    return { params: { font: family }, props: { file } };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string }> = ({ props: { file } }) =>
  packageResponse(`npm/assets/${file}`, 'font/woff2');
