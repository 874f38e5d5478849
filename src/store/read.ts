import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { z } from 'zod';
import type { EntityKind } from '../archive/address.ts';
import type { Body } from '../archive/body.ts';
import type { Content, EntityEntry, RecordEntry } from '../archive/content.ts';
import type { Fault } from '../archive/finding.ts';
import { readLedger } from '../archive/ledger.ts';
import { article } from '../archive/schema/article.ts';
import { ENTITY_ID } from '../archive/schema/identifier.ts';
import { organisation } from '../archive/schema/organisation.ts';
import { person } from '../archive/schema/person.ts';
import { policy } from '../archive/schema/policy.ts';
import { redirects } from '../archive/schema/redirect.ts';
import type { Salvage } from '../archive/schema/salvage.ts';
import { type Site, site } from '../archive/schema/site.ts';
import { source } from '../archive/schema/source.ts';
import { statement } from '../archive/schema/statement.ts';
import type { CompiledBody } from '../mdx/compile.ts';
import { completeBodies } from './complete-bodies.ts';
import { type ContentDocument, readMdxFile, readYamlFile } from './document.ts';
import { encodingFault } from './encoding-fault.ts';
import { fileFault, misplaced, noId, noSite, wrongEnding } from './file-fault.ts';
import { FOLDERS, isFile, isFolder, listFiles, readBytes, readText } from './folder.ts';
import { readOutline } from './outline.ts';
import { wordsOfUnread } from './unread.ts';

/** Everything in a content folder as read, sound or not. */
export interface ReadContent {
  /** The sound files and what could be saved of faulty ones; undefined when there is no usable site.yaml, without which nothing can be built. */
  readonly content: Content | undefined;
  /** Faults of single files: encoding, YAML, schema, MDX, file names. */
  readonly faults: readonly Fault[];
  /** How to read what the rules find in the saved parts of faulty files, by file. */
  readonly saved: ReadonlyMap<string, Pick<Salvage<unknown>, 'translate'>>;
  /** Words of the files of which nothing could be read. */
  readonly unread: ReadonlySet<string>;
  /** Compiled bodies by file. */
  readonly bodies: ReadonlyMap<string, CompiledBody>;
  /** SHA-256 of each content file's text, in hexadecimal. */
  readonly digests: ReadonlyMap<string, string>;
}

/** The accession number that a record claims, however faulty its file is. */
const CLAIMED_NUMBER = /^id:[ \t]*["']?(\d{4}-\d{4,6})\b/m;
const NO_BODY: Body = { text: '', references: [] };
const TOP_LEVEL = new Set(['site.yaml', 'redirects.yaml', 'ledger.txt', 'README.md']);

/**
 * Reads a content folder: every file once, in the order of names; all faults, never an exception for bad content.
 * @param only when given, records in other files are read only as far as those in these have to know of them.
 */
export function readContent(folder: string, only?: ReadonlySet<string>): ReadContent {
  if (!isFolder(folder)) {
    const mend = 'Run the command in the project, or name the folder in ARCHIVE_CONTENT.';
    const fault = fileFault('content-folder', '', `There is no content folder at ${folder}.`, mend);
    return {
      content: undefined,
      faults: [fault],
      saved: new Map(),
      unread: new Set(),
      bodies: new Map(),
      digests: new Map(),
    };
  }
  const reading = new Reading(folder, only);
  for (const file of listFiles(folder)) reading.readFile(file);
  const read = reading.finish();
  return { ...read, content: read.content && completeBodies(read.content, read.bodies) };
}

/** The files of one folder as they are read one after the other, with all that is wrong with them. */
class Reading {
  readonly folder: string;
  readonly only: ReadonlySet<string> | undefined;
  readonly faults: Fault[] = [];
  readonly saved = new Map<string, Pick<Salvage<unknown>, 'translate'>>();
  readonly bodies = new Map<string, CompiledBody>();
  readonly digests = new Map<string, string>();
  /** Files of which nothing could be read. */
  readonly lost: string[] = [];
  readonly records: RecordEntry[] = [];
  readonly entities = {
    organisation: [] as EntityEntry<z.infer<typeof organisation>>[],
    policy: [] as EntityEntry<z.infer<typeof policy>>[],
    person: [] as EntityEntry<z.infer<typeof person>>[],
    source: [] as EntityEntry<z.infer<typeof source>>[],
  };
  /** Ids that faulty files claim. */
  readonly claimed = {
    record: new Set<string>(),
    organisation: new Set<string>(),
    policy: new Set<string>(),
    person: new Set<string>(),
    source: new Set<string>(),
  };

  constructor(folder: string, only: ReadonlySet<string> | undefined) {
    this.folder = folder;
    this.only = only;
  }

  readFile(file: string): void {
    const place = FOLDERS.find((candidate) => file.startsWith(`${candidate.folder}/`));
    if (place === undefined) {
      if (!TOP_LEVEL.has(file)) this.faults.push(misplaced(file));
      return;
    }
    if (!file.endsWith(place.ending)) {
      this.faults.push(wrongEnding(file, place.folder, place.ending));
      this.lost.push(file);
      return;
    }
    if (this.only?.has(file) === false && this.outline(file, place.kind)) return;
    const text = this.text(file);
    if (text === null) return;
    switch (place.kind) {
      case 'article': {
        const { data, body } = this.keep(file, readMdxFile(file, text, article), text);
        if (data !== undefined) this.records.push({ kind: 'article', file, data, body });
        break;
      }
      case 'statement': {
        const { data, body } = this.keep(file, readMdxFile(file, text, statement), text);
        if (data !== undefined) this.records.push({ kind: 'statement', file, data, body });
        break;
      }
      case 'organisation':
        this.enter('organisation', file, readMdxFile(file, text, organisation), this.entities.organisation);
        break;
      case 'policy':
        this.enter('policy', file, readMdxFile(file, text, policy), this.entities.policy);
        break;
      case 'person':
        this.enter('person', file, readYamlFile(file, text, person), this.entities.person);
        break;
      case 'source':
        this.enter('source', file, readYamlFile(file, text, source), this.entities.source);
        break;
    }
  }

  /** Takes of a record what others have to know. @returns whether that could be had. */
  private outline(file: string, kind: (typeof FOLDERS)[number]['kind']): boolean {
    if (kind !== 'article' && kind !== 'statement') return false;
    const data = readOutline(kind, readText(join(this.folder, file)) ?? '');
    if (data !== undefined) this.records.push({ kind, file, data, body: NO_BODY });
    return data !== undefined;
  }

  /** Reads what stands at the top of the folder and hands over everything. */
  finish(): ReadContent {
    const { faults, bodies, digests, entities, claimed } = this;
    const siteData = isFile(join(this.folder, 'site.yaml')) ? this.site() : undefined;
    if (siteData === undefined && !this.digests.has('site.yaml')) faults.push(noSite());
    const moved = this.keep(
      'redirects.yaml',
      readYamlFile('redirects.yaml', this.text('redirects.yaml') || '[]', redirects),
    );
    const ledger = readLedger(this.text('ledger.txt') ?? '');
    for (const { address, line } of ledger.unreadable) {
      const mend =
        'The ledger is extended by npm run accession and never edited; restore the line from the history.';
      faults.push({
        ...fileFault('ledger', 'ledger.txt', `“${address}” is no address.`, mend),
        place: { line, column: 1, endLine: line, endColumn: address.length + 1 },
      });
    }
    const content = siteData && {
      site: siteData,
      records: this.records,
      organisations: entities.organisation,
      policies: entities.policy,
      people: entities.person,
      sources: entities.source,
      redirects: moved.data ?? [],
      ledger: ledger.lines,
      claimed: {
        records: claimed.record,
        organisations: claimed.organisation,
        policies: claimed.policy,
        people: claimed.person,
        sources: claimed.source,
      },
    };
    const unread = wordsOfUnread(this.folder, this.lost);
    return { content, faults, saved: this.saved, unread, bodies, digests };
  }

  private site(): Site | undefined {
    const text = this.text('site.yaml');
    return text === null ? undefined : this.keep('site.yaml', readYamlFile('site.yaml', text, site)).data;
  }

  private text(file: string): string | null {
    const path = join(this.folder, file);
    const text = readText(path);
    if (text === null) {
      this.faults.push(encodingFault(file, readBytes(path)));
      this.lost.push(file);
    } else this.digests.set(file, createHash('sha256').update(text).digest('hex'));
    return text;
  }

  /** Notes the faults of a file and gives its data, saved where need be. `text` is that of a record. */
  private keep<Data>(
    file: string,
    document: ContentDocument<Data>,
    text = '',
  ): Pick<ContentDocument<Data>, 'data' | 'body'> {
    const { data, saved, body } = document;
    this.faults.push(...document.faults);
    this.bodies.set(file, body);
    if (saved !== undefined) this.saved.set(file, saved);
    else if (data === undefined) this.lost.push(file);
    const id = data === undefined ? CLAIMED_NUMBER.exec(text)?.[1] : undefined;
    if (id !== undefined) this.claimed.record.add(id);
    return { data: data ?? saved?.data, body };
  }

  private enter<Data>(
    kind: EntityKind,
    file: string,
    document: ContentDocument<Data>,
    list: EntityEntry<Data>[],
  ): void {
    const { data, body } = this.keep(file, document);
    const id = file.slice(file.indexOf('/') + 1, file.lastIndexOf('.'));
    if (!ENTITY_ID.test(id)) this.faults.push(noId(file, id));
    else if (data === undefined) this.claimed[kind].add(id);
    else list.push({ id, file, data, body });
  }
}
