import { readDate } from '../reference/date.ts';
import type { ReadReferences, ReferenceItem } from '../reference/item.ts';
import { keywordsOf } from '../reference/keyword.ts';
import { spokenName } from '../reference/name.ts';
import { workOf } from '../reference/work.ts';
import { prefixed, type RdfGraph, type RdfNode, rdfGraph, rdfLines } from './rdf-graph.ts';
import { isAuthorRole } from './zotero-json.ts';

const READ = new Set([
  'rdf:type',
  'z:itemType',
  'z:citationKey',
  'dc:title',
  'dc:date',
  'dc:publisher',
  'dc:identifier',
  'dc:subject',
  'dcterms:isPartOf',
  'dcterms:dateSubmitted',
  'z:type',
  'z:language',
  'bib:presentedAt',
]);
const NO_WORKS = new Set(['attachment', 'note', 'annotation']);
const EMPTY: RdfNode = new Map();

/** Reads the RDF export of Zotero. Its collections, notes and files are passed over. */
export async function readZoteroRdf(text: string): Promise<ReadReferences> {
  const { graph, problems } = await rdfGraph(text);
  const lineOf = rdfLines(text);
  const reader = readerOf(graph);
  const all = [...graph].filter(([, node]) => node.has('z:itemType'));
  // What a fault cut short is not taken as if it were whole.
  const whole = problems.length === 0 ? all : all.slice(0, -1);
  const works = whole.filter(([, node]) => !NO_WORKS.has(reader.words(node, 'z:itemType') ?? ''));
  const notes = [...graph.values()].filter((node) => reader.isOf(node, 'bib:Memo')).length;
  const passed = whole.length - works.length + notes;
  return {
    items: works.map(([name, node]) => itemOf(name, node, lineOf(name), reader)),
    problems,
    remarks: passed === 0 ? [] : [{ line: 1, message: `Notes and files passed over: ${passed}` }],
  };
}

type Reader = ReturnType<typeof readerOf>;

/** Follows a graph from its things. */
function readerOf(graph: RdfGraph) {
  const nodes = (node: RdfNode, property: string): readonly RdfNode[] =>
    (node.get(property) ?? []).map(({ value }) => graph.get(value) ?? EMPTY);
  const words = (node: RdfNode, ...properties: readonly string[]): string | undefined =>
    properties
      .flatMap((property) => node.get(property) ?? [])
      .filter(({ termType }) => termType === 'Literal')
      .map(({ value }) => value.trim())
      .find((value) => value !== '');
  const isOf = (node: RdfNode, type: string): boolean =>
    (node.get('rdf:type') ?? []).some(({ value }) => prefixed(value) === type);
  return { nodes, words, isOf };
}

function itemOf(name: string, node: RdfNode, line: number, reader: Reader): ReferenceItem {
  const { nodes, words, isOf } = reader;
  const address = nodes(node, 'dc:identifier').find((identifier) => isOf(identifier, 'dcterms:URI'));
  const roles = [...node.keys()].filter(
    (property) => /^(?:bib|z):\w+s$/.test(property) && isSequence(node, property, reader),
  );
  const authors = roles.filter((property) => isAuthorRole(property.replace(/^\w+:|s$/g, '')));
  return {
    line,
    title: words(node, 'dc:title'),
    authors: authors.flatMap((property) => namesIn(node, property, reader)),
    ...readDate(words(node, 'dc:date') ?? ''),
    work: workOf(words(node, 'z:itemType') ?? '', words(node, 'z:type')),
    source: containerOf(node, reader),
    publisher: nodes(node, 'dc:publisher').flatMap((body) => words(body, 'foaf:name') ?? [])[0],
    url: (address && words(address, 'rdf:value')) ?? (/^https?:/.test(name) ? name : undefined),
    accessed: words(node, 'dcterms:dateSubmitted'),
    language: words(node, 'z:language'),
    keywords: keywordsOf(tagsOf(node, reader)),
    ignored: [...node.keys()].filter((property) => !READ.has(property) && !authors.includes(property)),
  };
}

function isSequence(node: RdfNode, property: string, { nodes, isOf }: Reader): boolean {
  return nodes(node, property).some((list) => isOf(list, 'rdf:Seq'));
}

function namesIn(node: RdfNode, property: string, { nodes, words }: Reader): string[] {
  const lists = nodes(node, property);
  const members = lists.flatMap((list) =>
    [...list.keys()]
      .filter((key) => /^rdf:_\d+$/.test(key))
      .sort((left, right) => Number(left.slice(5)) - Number(right.slice(5)))
      .flatMap((key) => nodes(list, key)),
  );
  return members.flatMap(
    (member) =>
      spokenName({
        given: words(member, 'foaf:givenName', 'foaf:givenname'),
        family: words(member, 'foaf:surname'),
        whole: words(member, 'foaf:name'),
      }) ?? [],
  );
}

/** The newspaper, journal, blog, site or conference of a work; a section stands between in older exports, a series is none. */
function containerOf(node: RdfNode, reader: Reader, steps = 2): string | undefined {
  const { nodes, words, isOf } = reader;
  const containers = [...nodes(node, 'dcterms:isPartOf'), ...nodes(node, 'bib:presentedAt')];
  for (const container of containers) {
    if (isOf(container, 'bib:Series')) continue;
    const title = isOf(container, 'bib:Part') ? undefined : words(container, 'dc:title');
    const found = title ?? (steps === 0 ? undefined : containerOf(container, reader, steps - 1));
    if (found !== undefined) return found;
  }
  return undefined;
}

function tagsOf(node: RdfNode, { nodes, words, isOf }: Reader): string[] {
  const own = (node.get('dc:subject') ?? []).filter(({ termType }) => termType === 'Literal');
  // A shelf mark (LCC) is a subject too, for Zotero.
  const automatic = nodes(node, 'dc:subject').filter((subject) => isOf(subject, 'z:AutomaticTag'));
  return [...own.map(({ value }) => value), ...automatic.flatMap((tag) => words(tag, 'rdf:value') ?? [])];
}
