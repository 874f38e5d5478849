import type { EntityKind } from '../archive/address.ts';
import { canonicalUrl } from '../archive/canonical-url.ts';
import { webAddress } from '../archive/schema/address.ts';
import { FOLDERS } from '../store/folder.ts';
import { splitFrontmatter } from '../store/frontmatter.ts';
import { readYaml } from '../store/yaml.ts';
import type { KnownIds } from './known.ts';

/** What an import must know of the content that is there: it adds to it and never changes it. */
export interface Existing {
  /** Text of every content file by its path below the content folder. */
  readonly files: ReadonlyMap<string, string>;
  /** Path of the record of each page, by the canonical form of its address. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly ids: KnownIds;
}

/** Takes in the content files that are there. One that cannot be read has no address; the check reports it. */
export function takeIn(files: ReadonlyMap<string, string>): Existing {
  const addresses = new Map<string, string>();
  const ids: Record<EntityKind, Set<string>> = {
    organisation: new Set(),
    policy: new Set(),
    person: new Set(),
    source: new Set(),
  };
  for (const [path, text] of files) {
    const place = FOLDERS.find(
      ({ folder, ending }) => path.startsWith(`${folder}/`) && path.endsWith(ending),
    );
    if (place === undefined) continue;
    if (place.kind === 'article' || place.kind === 'statement') {
      const address = canonicalUrl(addressIn(text) ?? '');
      if (address !== undefined && !addresses.has(address)) addresses.set(address, path);
    } else {
      ids[place.kind].add(path.slice(place.folder.length + 1, -place.ending.length));
    }
  }
  return { files, addresses, ids };
}

function addressIn(text: string): string | undefined {
  const data = readYaml(splitFrontmatter(text)?.yaml ?? '').data;
  const url = typeof data === 'object' && data !== null ? Reflect.get(data, 'url') : undefined;
  const address = webAddress.safeParse(url);
  return address.success ? address.data : undefined;
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
