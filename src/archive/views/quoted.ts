import type { Archive } from '../index.ts';
import type { LinkedOrganisation, LinkedPerson, LinkedPolicy } from '../linked.ts';
import { compareText } from '../order.ts';
import { byLetter, type LetterGroup, surnameFirst } from './alphabet.ts';

/** The ways into the quotations: everybody of whom, and everything on which, the archive has one. */
export interface Quoted {
  /** Those who spoke, by surname. */
  readonly people: readonly LetterGroup<LinkedPerson>[];
  /** Those that spoke, or for which somebody did, by name. */
  readonly organisations: readonly LetterGroup<LinkedOrganisation>[];
  /** Those on which something was said, latest issued first; those whose issue is not known last. */
  readonly policies: readonly LinkedPolicy[];
  /** Those in whose records somebody is quoted, be it on them or not, with how many quotations; most first. */
  readonly policiesOfRecords: readonly { readonly policy: LinkedPolicy; readonly count: number }[];
}

/** Who and what is quoted; each has all of its quotations on a page of its own. */
export function quoted(archive: Pick<Archive, 'people' | 'organisations' | 'policies'>): Quoted {
  const isQuoted = ({ quotations }: { readonly quotations: readonly unknown[] }) => quotations.length > 0;
  return {
    people: byLetter(archive.people.filter(isQuoted), ({ name }) => surnameFirst(name)),
    organisations: byLetter(archive.organisations.filter(isQuoted), ({ name }) => name),
    policies: archive.policies
      .filter(isQuoted)
      .sort(
        (left, right) =>
          compareText(right.data.issued ?? '', left.data.issued ?? '') || compareText(left.name, right.name),
      ),
    policiesOfRecords: archive.policies
      .map((policy) => ({
        policy,
        count: policy.records.reduce((sum, { quotations }) => sum + quotations.length, 0),
      }))
      .filter(({ count }) => count > 0)
      .sort((left, right) => right.count - left.count || compareText(left.policy.name, right.policy.name)),
  };
}
