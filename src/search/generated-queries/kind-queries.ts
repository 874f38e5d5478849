import type { ArchivedRecord } from '../../archive/linked.ts';
import { STATEMENT_TYPES } from '../../archive/schema/statement-types.ts';
import type { Oracle } from '../oracle/oracle.ts';
import type { Chance } from './chance.ts';
import { type GeneratedQuery, unit } from './generated-query.ts';
import { inMarks } from './typed.ts';
import { fieldTyped } from './word-queries.ts';

/** The kind of a record, or the type of a statement as the archive or a reader calls it. */
export function ofKind(oracle: Oracle, about: ArchivedRecord, chance: Chance): GeneratedQuery {
  const type = 'type' in about.data ? about.data.type : undefined;
  const field = fieldTyped('kind:', chance);
  if (type === undefined || chance.onceIn(3)) {
    return unit(`${field}${chance.from([about.kind, `${about.kind}s`])}`, oracle.kind(about.kind), 'kind:');
  }
  const typed = chance.from([type, inMarks(STATEMENT_TYPES[type], chance) ?? type, type.toUpperCase()]);
  return unit(`${field}${typed}`, oracle.kind(type), 'kind:', 'type of statement');
}

/** A stance that a record shows. */
export function ofStance(oracle: Oracle, about: ArchivedRecord, chance: Chance): GeneratedQuery | undefined {
  const stance = chance.maybe(about.positions)?.position.stance;
  if (stance === undefined) return undefined;
  const typed = chance.from([stance, stance.toUpperCase(), `"${stance.replace('-', ' ')}"`]);
  return unit(`${fieldTyped('stance:', chance)}${typed}`, oracle.stance(stance), 'stance:');
}
