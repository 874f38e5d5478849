import type { z } from 'zod';
import type { DataPath, Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';

/** What could be saved of a file's data that its schema refused, so that the rules can check the rest of it. */
export interface Salvage<Data> {
  readonly data: Data;
  /**
   * A finding of a rule on the saved data, with its path in the data as written; undefined when it only repeats
   * what the schema said already.
   */
  translate(finding: Finding): Finding | undefined;
}

/** Stand in for required fields that are missing or faulty. Never published: the file's errors stop the build. */
const PLACEHOLDERS: Readonly<Record<string, unknown>> = {
  title: '?',
  name: '?',
  status: 'published',
  kind: 'other',
};

type Values = Record<string | number, unknown>;

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null;
}

/** The data being saved: faulty fields go, faulty items of lists go and leave their number behind. */
class Wreck {
  readonly data: Values;
  /** Top-level fields in which something was faulty. */
  readonly faulty = new Set<string>();
  /** For each list that lost items, the original numbers of those that stayed. */
  readonly kept = new Map<string, number[]>();

  constructor(raw: Values) {
    this.data = structuredClone(raw);
  }

  /** Takes out what an issue is about. */
  remove(issue: z.core.$ZodIssue): void {
    const [field, index, inner] = issue.path.map((step) => (typeof step === 'symbol' ? '' : step));
    if (issue.code === 'unrecognized_keys') {
      const holder = issue.path.reduce<unknown>(
        (at, step) => (isValues(at) && typeof step !== 'symbol' ? at[step] : undefined),
        this.data,
      );
      for (const key of issue.keys) if (isValues(holder)) delete holder[key];
      if (field !== undefined) this.faulty.add(String(field));
      return;
    }
    if (field === undefined) return;
    this.faulty.add(String(field));
    const list = this.data[field];
    if (!Array.isArray(list) || typeof index !== 'number') {
      const placeholder = PLACEHOLDERS[field];
      if (placeholder === undefined) delete this.data[field];
      else this.data[field] = placeholder;
      return;
    }
    const item: unknown = list[index];
    if (inner !== undefined && isValues(item) && item[inner] !== undefined) delete item[inner];
    else this.drop(String(field), list, index);
  }

  private drop(field: string, list: unknown[], index: number): void {
    const kept = this.kept.get(field) ?? list.map((_, number) => number);
    list.splice(index, 1);
    kept.splice(index, 1);
    this.kept.set(field, kept);
  }

  /** The path in the data as written. */
  originalPath(path: DataPath): DataPath {
    const [field, index, ...rest] = path;
    const kept = this.kept.get(String(field));
    return kept === undefined || typeof index !== 'number' || field === undefined
      ? path
      : [field, kept[index] ?? index, ...rest];
  }

  /** Whether a rule would not have found this, had the schema had nothing to say. */
  isConsequence({ rule, path }: Finding): boolean {
    const [field = ''] = path;
    if (path.length === 1 && this.faulty.has(String(field))) return true;
    // Where a record is found may be said in one of two fields, each of which excuses the lack of the other.
    const lostPlace = this.faulty.has('url') || this.faulty.has('known_through');
    if (rule === 'publishable' && lostPlace && ['url', 'known_through', 'source'].includes(String(field)))
      return true;
    if (rule === 'accession') return this.faulty.has('id') || this.faulty.has('status');
    const lostParts = this.faulty.has('quotes') || this.faulty.has('figures');
    return lostParts && (rule === 'parts' || field === 'body');
  }
}

/** Later items of a list first, so that taking one out does not renumber those still to be taken out. */
function laterFirst(left: z.core.$ZodIssue, right: z.core.$ZodIssue): number {
  return Number(right.path[1] ?? 0) - Number(left.path[1] ?? 0) || right.path.length - left.path.length;
}

/**
 * Saves what it can of data that a schema refused: fields and items that are faulty are taken out, round by
 * round, until the schema takes the rest.
 * @returns undefined when nothing of it can be saved.
 */
export function salvage<Data>(
  schema: z.ZodType<Data>,
  raw: unknown,
  keys: readonly string[],
): Salvage<Data> | undefined {
  if (!isValues(raw) || Array.isArray(raw)) return undefined;
  const wreck = new Wreck(raw);
  for (const key of Object.keys(raw)) {
    const meant = keys.includes(key) ? undefined : nearest(key, keys);
    if (meant !== undefined) wreck.faulty.add(meant);
  }
  for (let round = 0; round < 6; round++) {
    const result = schema.safeParse(wreck.data);
    if (result.success) {
      return {
        data: result.data,
        translate: (finding) =>
          wreck.isConsequence(finding)
            ? undefined
            : {
                ...finding,
                path: wreck.originalPath(finding.path),
                shown: finding.shown && wreck.originalPath(finding.shown),
              },
      };
    }
    const seen = new Set<string>();
    for (const issue of result.error.issues.toSorted(laterFirst)) {
      const place = issue.path.slice(0, 2).join('.');
      if (issue.code !== 'unrecognized_keys' && issue.path.length < 3 && seen.has(place)) continue;
      seen.add(place);
      wreck.remove(issue);
    }
  }
  return undefined;
}
