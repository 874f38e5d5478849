import type { APIRoute } from 'astro';
import { EDITOR_SCRIPT, ownScript } from '../../editing/cms/package-file.ts';
import { packageText } from './_package.ts';

/** The web editor's script. */
export const GET: APIRoute = () =>
  new Response(ownScript(packageText(EDITOR_SCRIPT)), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
