import { basename } from 'node:path';

/** What a line of an import can describe. Articles and statements are both records. */
export const INPUT_KINDS = ['record', 'organisation', 'policy', 'person', 'source'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

/** What an import can add to the content folder; all but records and entities come from a dump alone. */
export const TAKEN_KINDS = [...INPUT_KINDS, 'site', 'redirects', 'ledger'] as const;
export type TakenKind = (typeof TAKEN_KINDS)[number];

/** File names that say what their lines describe. */
export const INPUT_FILES: Readonly<Record<InputKind, string>> = {
  record: 'records.jsonl',
  organisation: 'organisations.jsonl',
  policy: 'policies.jsonl',
  person: 'people.jsonl',
  source: 'sources.jsonl',
};

/** Keys that only one kind of line has, asked in this order: `issuer` tells a policy once records are out. */
const TELLING_KEYS: readonly (readonly [InputKind, readonly string[]])[] = [
  ['record', ['title', 'url', 'abstract', 'quotes', 'positions', 'source']],
  ['policy', ['issued', 'issuer', 'superseded_by', 'key_dates', 'status']],
  ['person', ['roles', 'honorific']],
  ['organisation', ['parent', 'founded', 'dissolved', 'jurisdiction']],
  ['source', ['publisher']],
];

/** What a line describes: by the name of its file, else by its keys; undefined when neither tells. */
export function kindOf(file: string, data: object): InputKind | undefined {
  return (
    INPUT_KINDS.find((kind) => INPUT_FILES[kind] === basename(file)) ??
    TELLING_KEYS.find(([, keys]) => keys.some((key) => key in data))?.[0]
  );
}
