import type { APIRoute } from 'astro';
import { archiveOf } from '../../components/archive.ts';
import { href } from '../../components/href.ts';
import { editorConfiguration } from '../../editing/cms/configuration.ts';

/** The configuration of the web editor. */
export const GET: APIRoute = () => {
  const configuration = editorConfiguration(archiveOf().site, href('/favicon.svg'));
  return new Response(`${JSON.stringify(configuration, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
