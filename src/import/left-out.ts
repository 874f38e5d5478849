import type { Plan } from './plan.ts';
import type { UnknownName } from './reference/draft.ts';

/** A name that the archive does not have, wherever references give it. */
export interface MissingEntity extends UnknownName {
  readonly places: readonly string[];
  /** The command that would add it to the archive. */
  readonly command: string;
}

/** A field that was not read, by file. */
export interface LeftOutField {
  readonly file: string;
  readonly field: string;
  /** In how many references. */
  readonly references: number;
  readonly why: string;
}

const ABSTRACTS = /^(?:AB|N2|abstract|abstractNote|dcterms:abstract)$/;
const NOTES = /^(?:N1|RN|notes?|annote|annotation|extra|comment|dc:description|dcterms:isReferencedBy)$/;
const FILES = /^(?:L[1-4]|file|attachments?|link:link|pdf)$/;

/** Each unknown name once, the most frequent first, with the places that give it. */
export function missingEntities(unknown: Plan['unknown']): MissingEntity[] {
  const byName = new Map<string, MissingEntity>();
  for (const { file, line, ...name } of unknown) {
    const key = `${name.kind} ${name.name}`;
    const earlier = byName.get(key);
    const named = { ...name, website: earlier?.website ?? name.website };
    const places = [...(earlier?.places ?? []), `${file}:${line}`];
    byName.set(key, { ...named, places, command: newCommand(named) });
  }
  return [...byName.values()].sort((left, right) => right.places.length - left.places.length);
}

/** Each field once a file, with the number of references that have it, and why it was left out. */
export function leftOutFields(ignored: Plan['ignored']): LeftOutField[] {
  const fields = new Map<string, LeftOutField>();
  for (const { file, field } of ignored) {
    const key = `${file} ${field}`;
    fields.set(key, { file, field, references: (fields.get(key)?.references ?? 0) + 1, why: reason(field) });
  }
  return [...fields.values()];
}

function reason(field: string): string {
  if (ABSTRACTS.test(field)) return 'an abstract is written in the archive’s own words';
  if (NOTES.test(field)) return 'notes can hold words of the page, which the archive does not keep';
  if (FILES.test(field)) return 'files stay outside the archive';
  return 'the archive has no field for it';
}

/** The command that creates an entity; a name from a file is quoted so that a shell takes it for nothing else. */
function newCommand({ kind, name, website }: UnknownName): string {
  const site = website === undefined ? '' : ` --website ${quoted(website)}`;
  return `npm run new -- ${kind} --name ${quoted(name)}${site}`;
}

function quoted(text: string): string {
  if (/^[\w:/.-]+$/.test(text)) return text;
  return /^[\p{L}\p{N} ,.:/&()’'-]+$/u.test(text) ? `"${text}"` : `'${text.replaceAll("'", "'\\''")}'`;
}
