import type { EntityKind } from '../../archive/address.ts';
import { foldName } from '../../import/reference/match.ts';
import { complete, nameOf } from '../completion.ts';
import type { Holdings } from '../holdings.ts';
import type { Choice } from './ask-choice.ts';

const NOTHING: Choice = { label: 'nothing (more) to say', means: 'nothing' };

export interface NameChoices {
  readonly kinds: readonly [EntityKind, ...EntityKind[]];
  readonly holdings: Holdings;
  readonly required: boolean;
  /** Ids that were chosen before. */
  readonly chosen: readonly string[];
  /** The id that is likely meant; it stands first as long as nothing is typed. */
  readonly likely?: string | undefined;
}

/** The things of the archive that somebody may mean who has typed so much, and the offer to add what it does not have. */
export function nameChoices(
  typed: string,
  { kinds, holdings, required, chosen, likely }: NameChoices,
): Choice[] {
  const found = kinds
    .flatMap((kind) => complete(typed, holdings.entities[kind]))
    .filter(({ id }) => !chosen.includes(id))
    .map((entity): Choice => ({ label: nameOf(entity), hint: entity.id, means: { value: entity.id } }));
  if (typed.trim() !== '') {
    const name = typed.trim();
    return [...found, { label: `Add the ${kinds[0]} “${name}”`, means: { added: name } }];
  }
  const isLikely = ({ means }: Choice) =>
    typeof means === 'object' && 'value' in means && means.value === likely;
  return [
    ...found.filter(isLikely),
    ...(required ? [] : [NOTHING]),
    ...found.filter((choice) => !isLikely(choice)),
  ];
}

/** The words of a list that somebody may mean who has typed so much. */
export function wordChoices(
  typed: string,
  words: Readonly<Record<string, string>>,
  required: boolean,
): Choice[] {
  const wanted = foldName(typed);
  const found = Object.entries(words)
    .filter(([word, called]) => foldName(word).includes(wanted) || foldName(called).includes(wanted))
    .map(([word, called]): Choice => ({ label: called, means: { value: word } }));
  return required || wanted !== '' ? found : [NOTHING, ...found];
}
