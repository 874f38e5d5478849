import type { RecordKind } from '../../archive/content.ts';
import { nearest } from '../../archive/nearest.ts';
import { STANCE_NAMES, type Stance } from '../../archive/schema/stances.ts';
import {
  STATEMENT_TYPE_NAMES,
  STATEMENT_TYPES,
  type StatementType,
} from '../../archive/schema/statement-types.ts';
import { stemOf } from '../../archive/text/stem.ts';
import { formsOf } from './words.ts';

type KindValue = RecordKind | StatementType;

/** What can stand after `kind:`. */
export const KIND_VALUES: readonly KindValue[] = ['article', 'statement', ...STATEMENT_TYPE_NAMES];
/** What can stand after `stance:`. */
export const STANCE_VALUES: readonly Stance[] = STANCE_NAMES;

/** Alike for every inflection: `Press releases` and `press-release`, `opposed` and `opposes`. */
function keyOf(text: string): string {
  return formsOf(text).map(stemOf).join(' ');
}

const KINDS: ReadonlyMap<string, KindValue> = new Map([
  ...STATEMENT_TYPE_NAMES.map((type) => [keyOf(STATEMENT_TYPES[type]), type] as const),
  ...KIND_VALUES.map((kind) => [keyOf(kind), kind] as const),
]);
const STANCES: ReadonlyMap<string, Stance> = new Map(STANCE_NAMES.map((stance) => [keyOf(stance), stance]));

/** The kind or type that a reader means: `letters`, `press release`, `blog post`. */
export function kindOf(text: string): KindValue | undefined {
  return KINDS.get(keyOf(text));
}

/** The stance that a reader means: `opposes`, `opposed`, `calls for`. */
export function stanceOf(text: string): Stance | undefined {
  return STANCES.get(keyOf(text));
}

/** The kind or type with the nearest name. */
export function nearestKind(text: string): KindValue | undefined {
  return kindOf(nearest(text, [...KIND_VALUES, ...Object.values(STATEMENT_TYPES)]) ?? '');
}

/** The stance with the nearest name. */
export function nearestStance(text: string): Stance | undefined {
  return stanceOf(nearest(text, STANCE_NAMES) ?? '');
}
