import { escape as escapeInAddress } from 'node:querystring';
import type { PagePictures, Picture } from './take-pictures.ts';

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
body { margin: 2rem }
nav { columns: 14rem; margin-block: 1rem 2rem }
nav a { display: block }
section { border-block-start: 1px solid; margin-block-start: 2.5rem }
.row { align-items: start; display: flex; gap: 1rem; overflow-x: auto; padding-block-end: 1rem }
figure { flex: none; margin: 0 }
figcaption { font-size: 0.85rem }
img { border: 1px solid #888; display: block; height: auto; max-block-size: 80rem; object-fit: cover; object-position: top }`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Shown at a third of its size: what is wrong with a page is seen beside its neighbours. */
function figure({ file, width, scheme, height }: Picture): string {
  const address = escapeInAddress(file);
  return `<figure><a href="${address}"><img src="${address}" width="${Math.round(width / 3)}" loading="lazy" alt=""></a><figcaption>${width} px, ${scheme}; ${height} px tall</figcaption></figure>`;
}

function section({ kind, pictures, print }: PagePictures): string {
  const name = escaped(kind.name);
  return `<section id="${name}">
<h2>${name}</h2>
<p><code>${escaped(kind.address)}</code> · <a href="${escapeInAddress(print)}">as printed</a></p>
<div class="row">
${pictures.map(figure).join('\n')}
</div>
</section>`;
}

/** A page that shows all pictures, those of one kind of page side by side. */
export function contactSheet(pages: readonly PagePictures[]): string {
  const links = pages.map(({ kind }) => `<a href="#${escaped(kind.name)}">${escaped(kind.name)}</a>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Every kind of page</title>
<style>${STYLE}
</style>
<h1>Every kind of page</h1>
<nav aria-label="Kinds">
${links.join('\n')}
</nav>
${pages.map(section).join('\n')}
</html>
`;
}
