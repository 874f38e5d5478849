import { RdfXmlParser } from 'rdfxml-streaming-parser';
import type { Problem } from '../reference/item.ts';

/** The vocabularies of Zotero's RDF export, by the prefixes that it gives them. */
export const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  z: 'http://www.zotero.org/namespaces/export#',
  bib: 'http://purl.org/net/biblio#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prism: 'http://prismstandard.org/namespaces/1.2/basic/',
  vcard: 'http://nwalsh.com/rdf/vCard#',
  link: 'http://purl.org/rss/1.0/modules/link/',
} as const;

/** Addresses that a file gives as `#item_1` are relative to this; nobody sees it. */
const BASE = 'urn:file:';

/** What RDF says: subject, property, and a thing or words. */
interface Term {
  readonly termType: string;
  readonly value: string;
}
interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

/** One thing with what is said of it: values by property (`dc:title`), in the order of the file. */
export type RdfNode = ReadonlyMap<string, readonly Term[]>;
/** Things by their name, in the order of the file. */
export type RdfGraph = ReadonlyMap<string, RdfNode>;

/** A library nests about ten deep. The parser takes minutes over what is nested ten thousand deep. */
const DEEPEST = 500;

/** Reads RDF/XML. What comes before a fault is in the graph; the fault is the one problem. */
export async function rdfGraph(text: string): Promise<{ graph: RdfGraph; problems: Problem[] }> {
  const graph = new Map<string, Map<string, Term[]>>();
  if (isTooDeep(text)) return { graph, problems: [tooDeep()] };
  const parser = new RdfXmlParser({ baseIRI: BASE, trackPosition: true, allowDuplicateRdfIds: true });
  // The parser is typed as any stream; it gives quads.
  const quads: AsyncIterable<Quad> = parser;
  parser.end(text);
  try {
    for await (const { subject, predicate, object } of quads) {
      const node = graph.get(subject.value) ?? new Map<string, Term[]>();
      graph.set(subject.value, node);
      const property = prefixed(predicate.value);
      node.set(property, [...(node.get(property) ?? []), object]);
    }
    return { graph, problems: /<\/[\w.-]+:RDF\s*>\s*$/.test(text) ? [] : [cutOff(text)] };
  } catch (error) {
    return { graph, problems: [problemOf(error)] };
  }
}

/** An address with the prefix of its vocabulary: `dc:title`; as it is when the vocabulary is unknown. */
export function prefixed(address: string): string {
  const [prefix, namespace] = Object.entries(NAMESPACES).find(([, start]) => address.startsWith(start)) ?? [];
  return prefix === undefined || namespace === undefined
    ? address
    : `${prefix}:${address.slice(namespace.length)}`;
}

/** The lines on which the things of a file begin that have a name (`rdf:about`). */
export function rdfLines(text: string): (name: string) => number {
  const lines = new Map<string, number>();
  for (const [index, line] of text.split(/\r\n|[\r\n]/).entries()) {
    for (const [, given = ''] of line.matchAll(/rdf:about\s*=\s*["']([^"']*)["']/g)) {
      const name = given.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => ENTITIES[entity] ?? '');
      for (const known of [name, BASE + name]) if (!lines.has(known)) lines.set(known, index + 1);
    }
  }
  return (name) => lines.get(name) ?? 1;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [, end, empty] of text.matchAll(/<(\/?)[^!?<>][^<>]*?(\/?)>/g)) {
    if (end !== '') depth--;
    else if (empty === '') depth++;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function tooDeep(): Problem {
  const message = `Its elements are nested more than ${DEEPEST} deep: this is no library.`;
  return { line: 1, column: 1, message, mend: 'Export the library once more, as Zotero RDF.' };
}

/** The parser does not mind when a file ends before its last element does. */
function cutOff(text: string): Problem {
  const lines = text.split(/\r\n|[\r\n]/);
  return {
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    message: 'The file ends before its RDF does.',
    mend: 'It was cut off; export the library once more.',
  };
}

function problemOf(error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const [place = '', line, column] = /(?:Line )?(\d+)(?: column |:)(\d+):? ?/.exec(text) ?? [];
  const reason = text.replace(place, '').replace(/\.$/, '');
  return {
    line: Number(line ?? 1),
    column: Math.max(1, Number(column ?? 1)),
    message: `This is not RDF/XML: ${reason}.`,
    mend: 'Export the library once more, as Zotero RDF.',
  };
}
