import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { z } from 'zod';
import type { ClaimedIds, Content, EntityEntry, RecordEntry } from '../archive/content.ts';
import type { Fault } from '../archive/finding.ts';
import { readLedger } from '../archive/ledger.ts';
import { article } from '../archive/schema/article.ts';
import { ENTITY_ID } from '../archive/schema/identifier.ts';
import { organisation } from '../archive/schema/organisation.ts';
import { person } from '../archive/schema/person.ts';
import { policy } from '../archive/schema/policy.ts';
import { redirects } from '../archive/schema/redirect.ts';
import { site } from '../archive/schema/site.ts';
import { source } from '../archive/schema/source.ts';
import { statement } from '../archive/schema/statement.ts';
import type { CompiledBody } from '../mdx/compile.ts';
import { completeBodies } from './complete-bodies.ts';
import { type ContentDocument, notText, readMdxFile, readYamlFile } from './document.ts';
import { FOLDERS, isFolder, listFiles, readText } from './folder.ts';

/** Everything in a content folder as read, sound or not. */
export interface ReadContent {
  /** The sound files; undefined when there is no usable site.yaml, without which nothing can be built. */
  readonly content: Content | undefined;
  /** Faults of single files: encoding, YAML, schema, MDX, file names. */
  readonly faults: readonly Fault[];
  /** Compiled bodies by file. */
  readonly bodies: ReadonlyMap<string, CompiledBody>;
  /** SHA-256 of each content file's text, in hexadecimal. */
  readonly digests: ReadonlyMap<string, string>;
}

const SCHEMAS = { article, statement, organisation, policy, person, source } as const;
const TOP_LEVEL = new Set(['site.yaml', 'redirects.yaml', 'ledger.txt', 'README.md']);

/** Reads a content folder: every file once, in the order of names; all faults, never an exception for bad content. */
export function readContent(folder: string): ReadContent {
  const faults: Fault[] = [];
  const bodies = new Map<string, CompiledBody>();
  const digests = new Map<string, string>();
  if (!isFolder(folder)) {
    const message = `There is no content folder at ${folder}.`;
    faults.push(
      fileFault(
        'content-folder',
        '',
        message,
        'Run the command in the project, or name the folder in ARCHIVE_CONTENT.',
      ),
    );
    return { content: undefined, faults, bodies, digests };
  }
  const records: RecordEntry[] = [];
  const entities = {
    organisation: [] as EntityEntry<z.infer<typeof organisation>>[],
    policy: [] as EntityEntry<z.infer<typeof policy>>[],
    person: [] as EntityEntry<z.infer<typeof person>>[],
    source: [] as EntityEntry<z.infer<typeof source>>[],
  };
  const claimed = {
    record: new Set<string>(),
    organisation: new Set<string>(),
    policy: new Set<string>(),
    person: new Set<string>(),
    source: new Set<string>(),
  };

  for (const file of listFiles(folder)) {
    const place = FOLDERS.find((candidate) => file.startsWith(`${candidate.folder}/`));
    if (place === undefined) {
      if (!TOP_LEVEL.has(file))
        faults.push(
          fileFault(
            'file-name',
            file,
            `${file} belongs to no folder of the archive.`,
            'Records go into articles/ or statements/, entities into organisations/, policies/, people/ or sources/.',
          ),
        );
      continue;
    }
    if (!file.endsWith(place.ending)) {
      faults.push(
        fileFault(
          'file-name',
          file,
          `Files in ${place.folder}/ end in ${place.ending}; this one would be overlooked.`,
          `Rename it so that it ends in ${place.ending}.`,
        ),
      );
      continue;
    }
    const text = take(file);
    if (text === null) continue;
    switch (place.kind) {
      case 'article': {
        const { data, body } = keep(file, readMdxFile(file, text, SCHEMAS.article));
        if (data !== undefined) records.push({ kind: 'article', file, data, body });
        break;
      }
      case 'statement': {
        const { data, body } = keep(file, readMdxFile(file, text, SCHEMAS.statement));
        if (data !== undefined) records.push({ kind: 'statement', file, data, body });
        break;
      }
      case 'organisation':
        enter(place.kind, file, keep(file, readMdxFile(file, text, SCHEMAS.organisation)));
        break;
      case 'policy':
        enter(place.kind, file, keep(file, readMdxFile(file, text, SCHEMAS.policy)));
        break;
      case 'person':
        enter(place.kind, file, keep(file, readYamlFile(file, text, SCHEMAS.person)));
        break;
      case 'source':
        enter(place.kind, file, keep(file, readYamlFile(file, text, SCHEMAS.source)));
        break;
    }
  }

  const siteText = take('site.yaml');
  const siteData =
    siteText === null ? undefined : keep('site.yaml', readYamlFile('site.yaml', siteText, site)).data;
  const moved = keep(
    'redirects.yaml',
    readYamlFile('redirects.yaml', take('redirects.yaml') || '[]', redirects),
  ).data;
  const ledger = readLedger(take('ledger.txt') ?? '');
  for (const { address, line } of ledger.unreadable) {
    const message = `“${address}” is no address.`;
    faults.push({
      ...fileFault(
        'ledger',
        'ledger.txt',
        message,
        'The ledger is extended by npm run accession and never edited; restore the line from the history.',
      ),
      place: { line, column: 1 },
    });
  }

  const claimedIds: ClaimedIds = {
    records: claimed.record,
    organisations: claimed.organisation,
    policies: claimed.policy,
    people: claimed.person,
    sources: claimed.source,
  };
  const content = siteData && {
    site: siteData,
    records,
    organisations: entities.organisation,
    policies: entities.policy,
    people: entities.person,
    sources: entities.source,
    redirects: moved ?? [],
    ledger: ledger.lines,
    claimed: claimedIds,
  };
  return { content: content && completeBodies(content, bodies), faults, bodies, digests };

  function take(file: string): string | null {
    const text = readText(join(folder, file));
    if (text === null) faults.push(notText(file));
    else digests.set(file, createHash('sha256').update(text).digest('hex'));
    return text;
  }

  function keep<Data>(file: string, document: ContentDocument<Data>): ContentDocument<Data> {
    faults.push(...document.faults);
    bodies.set(file, document.body);
    const id =
      typeof document.raw === 'object' && document.raw !== null ? Reflect.get(document.raw, 'id') : undefined;
    if (document.data === undefined && typeof id === 'string') claimed.record.add(id);
    return document;
  }

  function enter<Kind extends keyof typeof entities>(
    kind: Kind,
    file: string,
    document: ContentDocument<(typeof entities)[Kind][number]['data']>,
  ): void {
    const id = file.slice(file.indexOf('/') + 1, file.lastIndexOf('.'));
    if (!ENTITY_ID.test(id)) {
      faults.push(
        fileFault(
          'file-name',
          file,
          `The file name “${id}” is no id.`,
          'Name the file by its id: lower-case words joined by hyphens, such as nhs-england.mdx, directly in its folder.',
        ),
      );
    } else if (document.data === undefined) claimed[kind].add(id);
    else {
      const list: EntityEntry<unknown>[] = entities[kind];
      list.push({ id, file, data: document.data, body: document.body });
    }
  }
}

/** A fault of a file as a whole. */
function fileFault(rule: string, file: string, message: string, mend: string): Fault {
  return { rule, severity: 'error', file, path: [], message, mend, place: { line: 1, column: 1 } };
}
