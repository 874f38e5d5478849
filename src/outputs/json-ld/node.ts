import type { Graph, Thing } from 'schema-dts';

/** What a page embeds: one object with all of the page's nodes, in the terms of schema.org. */
export type JsonLdDocument = Graph;

/** The properties of a node of schema.org, of which any may turn out to have no value. */
export type Stated<Node> = { readonly [Property in keyof Node]: Node[Property] | undefined };

/** Whether there is anything to say: no value and an empty list say nothing. */
function says(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/**
 * A node of the type that is named: `node<Quotation>({ … })`. The types of schema-dts refuse a property that
 * schema.org does not know, at compile time. What has no value is left out.
 */
export function node<Node extends object>(stated: Stated<Node>): Node {
  const said = Object.entries(stated).filter(([, value]) => says(value));
  return Object.fromEntries(said) as Node; // only properties without a value are gone
}

/** Nodes as one document of schema.org. */
export function jsonLdDocument(...nodes: Thing[]): JsonLdDocument {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/**
 * JSON-LD as the content of a `script` element: `<` is escaped, so that no text in it can end the element or open
 * a comment.
 */
export function jsonLdScript(document: JsonLdDocument): string {
  return JSON.stringify(document).replaceAll('<', '\\u003C');
}
