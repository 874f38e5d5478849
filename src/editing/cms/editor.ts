import './without-eval.ts';
import type CMS from '@sveltia/cms';
import type { EditorConfiguration } from './configuration.ts';
import { contentFormat } from './content-format.ts';
import { EDITED_KINDS } from './kind.ts';

/** Where the browser may be asked for a folder of the machine it runs on. */
const LOCAL = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/;

/** Starts the web editor in the page that loads this script. */
async function start(): Promise<void> {
  const response = await fetch('configuration.json');
  const { repository, cms }: EditorConfiguration = await response.json();
  const notice = document.querySelector<HTMLElement>('[data-notice]');
  if (notice !== null) {
    notice.hidden = repository;
    // Once somebody works in the editor, the notice has said what it had to say.
    addEventListener('hashchange', () => notice.remove());
  }
  if (!repository && !LOCAL.test(location.hostname)) return;
  // Served as it is, beside this page: a bundler would take its hundreds of optional parts with it.
  const script = new URL('sveltia-cms.mjs', document.baseURI).href;
  const { default: editor }: { default: typeof CMS } = await import(/* @vite-ignore */ script);
  for (const kind of EDITED_KINDS) {
    const { extension, fromFile, toFile } = contentFormat(kind);
    editor.registerCustomFormat(kind, extension, { fromFile, toFile });
  }
  await editor.init({ config: cms });
}

await start();
