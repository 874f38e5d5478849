import { oneLine } from './one-line.ts';

/** A person as an author: CSL's name parts. */
export interface PersonName {
  readonly kind: 'person';
  readonly family: string;
  readonly given?: string;
  /** `van`, `de la`: sorted and printed before the family name. */
  readonly particle?: string;
  /** `Jr`, `III`. */
  readonly suffix?: string;
}

/** An organisation, team or pen name as an author: printed as it stands, never inverted. */
export interface BodyName {
  readonly kind: 'body';
  readonly literal: string;
}
export type CitedName = PersonName | BodyName;

const HONORIFIC =
  /^(?:(?:the )?(?:Rt|Right) Hon|Prof|Professor|Dr|Doctor|Sir|Dame|Lord|Lady|Baroness|Baron|Mr|Mrs|Ms|Miss|Mx|Rev)\.?\s+/i;
const POST_NOMINAL = /,?\s+(?:MP|MSP|MS|MLA|OBE|CBE|MBE|KBE|DBE|FRCGP|MRCGP|FRCP|PhD|MD)\.?$/;
const SUFFIX = /,?\s+(Jr|Sr|II|III|IV)\.?$/;
/** Lower-case words that belong to the family name after them. */
const PARTICLE =
  /^(?:van|von|der|den|de|del|della|di|da|do|dos|du|la|le|los|ter|ten|te|zu|zur|bin|ibn|al|el|ap|ab)$/;
/** The same written with a capital, as families in Britain mostly do: part of the family name itself. */
const CAPITAL_PARTICLE = /^(?:Van|Von|Der|Den|De|Del|Della|Di|Da|Du|La|Le|Mac|Mc|St\.?|Ap|Ab)$/;
/** Words that no personal name has: the byline is a body, a desk or a pen name. */
const BODY_WORD =
  /^(?:the|and|for|of|team|staff|desk|reporters?|correspondents?|editors?|editorial|newsroom|news|office|ltd|limited|plc|llp|inc|group|council|committee|association|institute|college|union|society|federation|trust|board|department|ministry|government|service|services|network|foundation|agency|authority|commission|practice|surgery|university|press|uk|nhs|gp|body|organisation|party|partnership|alliance|company)$/i;

function isBody(words: readonly string[]): boolean {
  return (
    words.length < 2 ||
    words.length > 6 ||
    words.some((word) => BODY_WORD.test(word) || /[\d@&/]/.test(word)) ||
    words.every((word) => word.length > 1 && !/\p{Lu}/u.test(word)) ||
    !/\p{Script=Latin}/u.test(words.join(''))
  );
}

/** Index of the word with which the family name begins, particles included. */
function familyStart(words: readonly string[]): number {
  let start = words.length - 1;
  while (
    start > 1 &&
    (PARTICLE.test(words[start - 1] ?? '') || CAPITAL_PARTICLE.test(words[start - 1] ?? ''))
  )
    start--;
  return start;
}

function person(given: string, familyWords: readonly string[], suffix: string | undefined): PersonName {
  let first = 0;
  while (first < familyWords.length - 1 && PARTICLE.test(familyWords[first] ?? '')) first++;
  return {
    kind: 'person',
    family: familyWords.slice(first).join(' '),
    ...(given === '' ? {} : { given }),
    ...(first === 0 ? {} : { particle: familyWords.slice(0, first).join(' ') }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/**
 * Reads a byline. A name that does not look like a person's is a body and stays as printed: better an
 * uninverted person than an inverted office. Titles before and honours after a name are left out.
 * @param bodies names that are known to be bodies' (`NHS England` looks like a person's)
 */
export function parseName(byline: string, bodies: ReadonlySet<string> = new Set()): CitedName {
  const printed = oneLine(byline);
  if (bodies.has(printed)) return { kind: 'body', literal: printed };
  let plain = printed;
  while (HONORIFIC.test(plain)) plain = plain.replace(HONORIFIC, '');
  while (POST_NOMINAL.test(plain)) plain = plain.replace(POST_NOMINAL, '');
  const suffix = SUFFIX.exec(plain)?.[1];
  plain = plain.replace(SUFFIX, '');
  const inverted = /^([^,]+), ([^,]+)$/.exec(plain);
  const words = (inverted === null ? plain : `${inverted[2]} ${inverted[1]}`).split(' ');
  if (isBody(words)) return { kind: 'body', literal: printed };
  if (inverted !== null) return person(inverted[2] ?? '', (inverted[1] ?? '').split(' '), suffix);
  const start = familyStart(words);
  return person(words.slice(0, start).join(' '), words.slice(start), suffix);
}

/** The family name as printed, with its particle. */
export function familyName({ family, particle }: PersonName): string {
  return particle === undefined ? family : `${particle} ${family}`;
}

/** A name in the order in which it is spoken. */
export function spokenName(name: CitedName): string {
  if (name.kind === 'body') return name.literal;
  return [name.given, familyName(name), name.suffix].filter((part) => part !== undefined).join(' ');
}
