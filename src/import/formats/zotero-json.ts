import { readDate } from '../reference/date.ts';
import type { ReadReferences, ReferenceItem } from '../reference/item.ts';
import { keywordsOf } from '../reference/keyword.ts';
import { spokenName } from '../reference/name.ts';
import { workOf } from '../reference/work.ts';
import { isObject, type JsonItem, type JsonObject, jsonItems, listOf, textOf } from './json-items.ts';

/** What is read of an item; for each, the fields that can hold it: Zotero names them by the type of the item. */
const FIELDS = {
  title: ['title', 'subject', 'caseName', 'nameOfAct'],
  source: [
    'publicationTitle',
    'websiteTitle',
    'blogTitle',
    'forumTitle',
    'programTitle',
    'meetingName',
    'conferenceName',
    'proceedingsTitle',
    'committee',
  ],
  publisher: ['publisher', 'institution', 'distributor', 'company', 'network'],
  url: ['url'],
  date: ['date', 'dateEnacted', 'dateDecided', 'issueDate'],
  genre: [
    'websiteType',
    'reportType',
    'letterType',
    'postType',
    'presentationType',
    'manuscriptType',
    'type',
  ],
  accessed: ['accessDate'],
  language: ['language'],
} as const;
/** What says nothing of the work: how Zotero keeps the item. */
const KEPT_BY_ZOTERO = [
  'itemType',
  'creators',
  'tags',
  'key',
  'version',
  'itemID',
  'itemKey',
  'citationKey',
  'dateAdded',
  'dateModified',
  'libraryID',
  'library',
  'uri',
  'select',
  'links',
  'meta',
  'collections',
  'relations',
];
const READ: ReadonlySet<string> = new Set([...Object.values(FIELDS).flat(), ...KEPT_BY_ZOTERO]);
/** What stands beside works in a library. */
const NO_WORKS: ReadonlySet<unknown> = new Set(['attachment', 'note', 'annotation']);

/** Reads Zotero's own JSON: of its web API, of a library, or of the Better BibTeX export. Notes and files are passed over. */
export function readZoteroJson(text: string): ReadReferences {
  const { items, problems } = jsonItems(text);
  const works = items
    .map(({ line, data }) => ({ line, data: isObject(data.data) ? data.data : data }))
    .filter(({ data }) => !NO_WORKS.has(data.itemType));
  const passed = items.length - works.length;
  const remarks = passed === 0 ? [] : [{ line: 1, message: `Notes and files passed over: ${passed}` }];
  return { items: works.map(itemOf), problems, remarks };
}

function itemOf({ line, data }: JsonItem): ReferenceItem {
  const first = (names: readonly string[]) => names.flatMap((name) => textOf(data[name]) ?? [])[0];
  const creators = listOf(data.creators).filter(isObject);
  const authors = creators.filter((creator) => isAuthor(creator));
  return {
    line,
    title: first(FIELDS.title),
    authors: authors.flatMap((creator) => nameOf(creator) ?? []),
    ...readDate(first(FIELDS.date) ?? ''),
    work: workOf(textOf(data.itemType) ?? '', first(FIELDS.genre)),
    source: first(FIELDS.source),
    publisher: first(FIELDS.publisher),
    url: first(FIELDS.url),
    accessed: first(FIELDS.accessed),
    language: first(FIELDS.language),
    keywords: keywordsOf(listOf(data.tags).flatMap((tag) => textOf(isObject(tag) ? tag.tag : tag) ?? [])),
    ignored: [
      ...(authors.length < creators.length ? ['creators (other than authors)'] : []),
      ...Object.keys(data).filter((name) => !READ.has(name) && !isEmpty(data[name])),
    ],
  };
}

/** Who made it, whatever Zotero calls that for its type of item; not who edited, translated or received it. */
export function isAuthorRole(role: string | undefined): boolean {
  return /^(?:author|presenter|podcaster|director|interviewee|sponsor|artist)?$/.test(role ?? '');
}

function isAuthor({ creatorType }: JsonObject): boolean {
  return isAuthorRole(textOf(creatorType));
}

function nameOf({ name, firstName, lastName }: JsonObject): string | undefined {
  return spokenName({ whole: textOf(name), given: textOf(firstName), family: textOf(lastName) });
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}
