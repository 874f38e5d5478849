import { confirm, log } from '@clack/prompts';
import type { EntityKind } from '../../archive/address.ts';
import { answered, type Begun, sourceAtAddress } from '../begun.ts';
import { type Field, isGiven } from '../field.ts';
import { FORMS } from '../forms.ts';
import { namedInPassing } from '../in-passing.ts';
import { type DraftKind, isRecordKind } from '../kind.ts';
import { newEntity, proposedId } from '../new-entity.ts';
import { similarRecord } from '../new-record.ts';
import { sayProblem } from '../problem.ts';
import { sayRecord } from '../read-address.ts';
import { readValue } from '../read-value.ts';
import { askChoice } from './ask-choice.ts';
import { askText } from './ask-text.ts';
import { nameChoices, wordChoices } from './choices.ts';
import { Cancelled, orCancel, type Streams } from './streams.ts';

/**
 * Asks for everything that may be said of a draft and was not said yet. What the archive does not have can be added on
 * the way. Nothing is written.
 * @throws Cancelled
 */
export async function askDraft(kind: DraftKind, begun: Begun, streams: Streams): Promise<Begun> {
  let draft = begun;
  for (const field of FORMS[kind]) {
    if (!isGiven(draft.given, field.key) && field.asked?.(draft.given) !== false)
      draft = await askField(kind, field, draft, streams);
    if (field.key === 'date' && isRecordKind(kind)) await confirmNew(draft, streams);
  }
  return draft;
}

async function askField(kind: DraftKind, field: Field, begun: Begun, streams: Streams): Promise<Begun> {
  let draft = begun;
  for (;;) {
    const more = await askOnce(kind, field, draft, streams);
    if (more === undefined) return draft;
    draft = more;
    if (!field.repeated) return draft;
  }
}

/** One answer to a field; undefined when there is none, or no further one. */
async function askOnce(
  kind: DraftKind,
  field: Field,
  draft: Begun,
  streams: Streams,
): Promise<Begun | undefined> {
  const { value, key } = field;
  const chosen = draft.given[key] ?? [];
  const question = chosen.length === 0 ? field.question : `${field.question} (another one)`;
  const required = field.required?.(draft.given) === true;
  if (value.is === 'word') {
    const { words } = value;
    const means = await askChoice(question, (typed) => wordChoices(typed, words, required), streams);
    return typeof means === 'object' && 'value' in means ? answered(draft, field, means.value) : undefined;
  }
  if (value.is === 'entity') {
    const { kinds } = value;
    const { holdings } = draft;
    const likely = key === 'source' ? sourceAtAddress(draft.given, holdings) : undefined;
    const choices = { kinds, holdings, required, chosen, likely };
    const means = await askChoice(question, (typed) => nameChoices(typed, choices), streams);
    if (means === 'nothing') return undefined;
    return 'value' in means
      ? answered(draft, field, means.value)
      : askAddition(kinds[0], means.added, field, draft, streams);
  }
  const proposed = value.is === 'new-id' ? proposedId(draft.given) : undefined;
  const read = (typed: string) => readValue(kind, field, typed, draft.holdings);
  const answer = await askText({ field, question, required, proposed, read }, streams);
  if (answer === undefined) return undefined;
  if (answer.note !== undefined) log.info(answer.note, streams);
  return answered(draft, field, answer.value);
}

/** Asks for what is to be added, and takes it as the answer to the field that named it. */
async function askAddition(
  kind: EntityKind,
  name: string,
  field: Field,
  draft: Begun,
  streams: Streams,
): Promise<Begun> {
  log.step(`A new ${kind}: ${name}`, streams);
  const { given } = namedInPassing({ kind, words: name }, draft.holdings);
  const own = await askDraft(kind, { ...draft, given }, streams);
  const entity = newEntity(kind, own.given, own.holdings);
  if ('message' in entity) {
    log.warn(sayProblem(entity), streams);
    return (await askOnce(kind, field, draft, streams)) ?? draft;
  }
  const { id, made, holdings } = entity;
  return answered({ ...own, given: draft.given, holdings, added: [...own.added, made] }, field, id);
}

/** Points out a record that this one may repeat. */
async function confirmNew({ given, holdings }: Begun, streams: Streams): Promise<void> {
  const similar = similarRecord(given, holdings.existing.records);
  if (similar === undefined) return;
  log.warn(
    `The archive ${similar.sure ? 'has' : 'may have'} it already: ${sayRecord(similar.record, holdings)}.`,
    streams,
  );
  const goOn = orCancel(await confirm({ ...streams, message: 'Is this another one?', initialValue: false }));
  if (!goOn) throw new Cancelled('Nothing was written.');
}
