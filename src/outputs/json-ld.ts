/** JSON-LD for each kind of page: what pages embed in `<script type="application/ld+json">`. */
export { entityJsonLd } from './json-ld/entity.ts';
export { homeJsonLd } from './json-ld/home.ts';
export { type JsonLdDocument, jsonLdScript } from './json-ld/node.ts';
export { recordJsonLd } from './json-ld/record.ts';
