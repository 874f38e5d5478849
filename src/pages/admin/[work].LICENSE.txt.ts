import type { APIRoute, GetStaticPaths } from 'astro';
import { LICENCES } from '../../editing/cms/package-file.ts';
import { packageResponse } from './_package.ts';

/** The licences under which the web editor and its fonts are passed on. */
export const getStaticPaths = (() =>
  LICENCES.map(({ work, path }) => ({ params: { work }, props: { path } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ path: string }> = ({ props: { path } }) =>
  packageResponse(path, 'text/plain; charset=utf-8');
