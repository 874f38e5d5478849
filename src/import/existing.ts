import type { EntityKind } from '../archive/address.ts';
import { FOLDERS } from '../store/folder.ts';
import { splitFrontmatter } from '../store/frontmatter.ts';
import { readYaml } from '../store/yaml.ts';
import { type HeldEntity, type HeldRecord, heldEntity, heldRecord } from './held.ts';
import type { KnownIds } from './known.ts';

/** What an import must know of the content that is there: it adds to it and never changes it. */
export interface Existing {
  /** Text of every content file by its path below the content folder. */
  readonly files: ReadonlyMap<string, string>;
  /** In the order of the files. */
  readonly records: readonly HeldRecord[];
  readonly entities: Readonly<Record<EntityKind, readonly HeldEntity[]>>;
  readonly ids: KnownIds;
}

/** Takes in the content files that are there. One that cannot be read says nothing; the check reports it. */
export function takeIn(files: ReadonlyMap<string, string>): Existing {
  const records: HeldRecord[] = [];
  const entities: Record<EntityKind, HeldEntity[]> = { organisation: [], policy: [], person: [], source: [] };
  for (const [path, text] of files) {
    const place = FOLDERS.find(
      ({ folder, ending }) => path.startsWith(`${folder}/`) && path.endsWith(ending),
    );
    if (place === undefined) continue;
    const yaml = place.ending === '.yaml' ? text : (splitFrontmatter(text)?.yaml ?? '');
    const { data } = readYaml(yaml);
    if (place.kind === 'article' || place.kind === 'statement') records.push(heldRecord(path, data));
    else
      entities[place.kind].push(heldEntity(path.slice(place.folder.length + 1, -place.ending.length), data));
  }
  return { files, records, entities, ids: idsOf(entities) };
}

function idsOf(entities: Existing['entities']): KnownIds {
  const ids = (kind: EntityKind) => new Set(entities[kind].map(({ id }) => id));
  return {
    organisation: ids('organisation'),
    policy: ids('policy'),
    person: ids('person'),
    source: ids('source'),
  };
}

/** Whether two content files say the same, however they are laid out. */
export function sayTheSame(left: string, right: string): boolean {
  return left === right || essence(left) === essence(right);
}

function essence(text: string): string {
  const split = splitFrontmatter(text) ?? { yaml: text, body: '' };
  return JSON.stringify([sorted(readYaml(split.yaml).data), split.body.replaceAll('\r\n', '\n').trim()]);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
