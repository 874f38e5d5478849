/** A value in JSON-LD; one that is undefined is left out when it is written. */
export type JsonLdValue = string | number | boolean | undefined | JsonLdNode | readonly JsonLdValue[];

/** A node of JSON-LD: plain data, keys as schema.org has them. */
export interface JsonLdNode {
  readonly [key: string]: JsonLdValue;
}

/** What a page embeds: one object with all of the page's nodes. */
export interface JsonLdDocument {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

/** Nodes as one document of schema.org. */
export function jsonLdDocument(...nodes: JsonLdNode[]): JsonLdDocument {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/**
 * JSON-LD as the content of a `script` element: `<` is escaped, so that no text in it can end the element or open
 * a comment.
 */
export function jsonLdScript(document: JsonLdDocument): string {
  return JSON.stringify(document).replaceAll('<', '\\u003C');
}
