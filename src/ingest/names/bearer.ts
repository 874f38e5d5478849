import { isBodyWord, nounKind } from '../lexicon/noun.ts';
import { isSpeech, sayingForm } from '../lexicon/saying.ts';
import { isBetween, isDeterminer, isFunctionWord, isPreposition } from '../lexicon/word.ts';
import { isCapitalised, isText, type Token } from '../sentences/token.ts';
import { foldName } from './fold-name.ts';
import type { Name } from './name.ts';

/**
 * What a name is that its words alone do not tell, by what stands beside it.
 * @param titled surnames that stand behind a title somewhere on the page.
 */
export function bearerKind(
  name: Name,
  tokens: readonly Token[],
  publications: ReadonlySet<string>,
  titled: ReadonlySet<string>,
): Name['kind'] {
  if (name.kind !== 'name') return name.kind;
  if (publications.has(foldName(name.words.join(' ')))) return 'body';
  const several = name.words.length > 1;
  if (several && name.words.some((word) => word === 'for' || word === 'of')) return 'body';
  // “Ann Example: ‘…’”
  if (
    several &&
    isText(tokens[name.to], ':') &&
    tokens[name.to + 1]?.kind === 'quote' &&
    tokens.slice(0, name.from).every(({ kind }) => kind !== 'word')
  )
    return 'person';
  const beside = sortByNext(name, tokens);
  if (beside !== undefined) return beside;
  if (name.definite) return several ? 'body' : 'name';
  if (several && titled.has(foldName(name.words.at(-1) ?? ''))) return 'person';
  const before = tokens[name.from - 1];
  const governed = before?.kind === 'word' && isPreposition(before.text);
  const acts =
    several &&
    !governed &&
    (isPair(name, tokens) || (isSubject(name, tokens) && !isText(tokens[name.to], ',')));
  return (
    sortByRole(name, tokens) ?? (acts || (several && !governed && speaks(name, tokens)) ? 'person' : 'name')
  );
}

/** By what follows: “, 78,”, “, chair of”, “, which”. */
function sortByNext(name: Name, tokens: readonly Token[]): Name['kind'] | undefined {
  const next = tokens[name.to + 1];
  if (!isText(tokens[name.to], ',', '–', '—', '(')) return undefined;
  if (isText(next, 'which')) return 'body';
  if (isText(next, 'who', 'whose')) return 'person';
  if (isText(next, 'of', 'for', 'from') && name.words.length > 1) return 'person';
  if (next !== undefined && /^\d{2}$/.test(next.text) && isText(tokens[name.to + 2], ',', ')'))
    return 'person';
  const noun = headAfter(tokens, name.to + 1);
  if (noun === 'body') return 'body';
  return noun === 'role' && !name.definite ? 'person' : undefined;
}

const CORPORATE =
  /^(?:owner|supplier|provider|maker|parent|publisher|operator|landlord|contractor|regulator|employer)$/;

/** “practice manager Ann Example”, “the health secretary, Ann Example,”, “his daughter, Ann,”. */
function sortByRole(name: Name, tokens: readonly Token[]): 'person' | 'body' | undefined {
  const before = tokens[name.from - 1];
  if (before?.kind === 'word') {
    const isRole = !before.possessive && nounKind(before.text) === 'role';
    const own = /^(?:his|her|their|my|our)$/i.test(tokens[name.from - 2]?.text ?? '');
    if (isRole && (name.words.length > 1 || own)) return 'person';
    // “lamplighter Ann Example has”: whatever noun it is, it says what she does.
    const named =
      /^\p{Ll}{4,}$/u.test(before.text) &&
      !before.possessive &&
      !isFunctionWord(before.text) &&
      sayingForm(before.text) === undefined;
    const noun =
      named &&
      !isBetween(before.text) &&
      !/(?:ed|ing)$/.test(before.text) &&
      nounKind(before.text) === undefined;
    if (noun && name.words.length > 1 && isSubject(name, tokens)) return 'person';
    return undefined;
  }
  if (!isText(before, ',', '(')) return undefined;
  const after = tokens[name.to];
  const closes =
    after === undefined ||
    after.kind !== 'word' ||
    isBetween(after.text) ||
    isPreposition(after.text) ||
    sayingForm(after.text) !== undefined;
  if (!closes) return undefined;
  for (let at = name.from - 2; at >= Math.max(0, name.from - 12); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    const kind = nounKind(token.text);
    if (isText(before, '(') && kind !== 'role') return undefined;

    if (CORPORATE.test(token.text)) return 'body';
    if (!token.possessive && (kind === 'role' || token.text === 'number')) return 'person';
    if (sayingForm(token.text) !== undefined && kind === undefined) return undefined;
  }
  return undefined;
}

/** “Ann Example and Ben Example have run the surgery” */
function isPair(name: Name, tokens: readonly Token[]): boolean {
  const next = tokens.slice(name.to + 1, name.to + 3);
  return (
    isText(tokens[name.to], 'and') &&
    next.every((token) => isCapitalised(token) && !isBodyWord(token.text)) &&
    isSubject({ ...name, to: name.to + 3 }, tokens)
  );
}

/** Whether a verb follows, so that something is said of the bearer. */
function isSubject(name: Name, tokens: readonly Token[]): boolean {
  const after = tokens[name.to];
  if (after?.kind !== 'word') return isText(after, ',');
  return isBetween(after.text) || sayingForm(after.text) !== undefined || /[^e]ed$/.test(after.text);
}

/** Whether a verb of speech stands where this must be its subject. */
export function speaks(name: Name, tokens: readonly Token[]): boolean {
  let verb = name.to;
  while (tokens[verb]?.kind === 'word' && isBetween(tokens[verb]?.text ?? '')) verb++;
  const following = tokens[verb]?.kind === 'word' ? sayingForm(tokens[verb]?.text ?? '') : undefined;
  if (following !== undefined && isSpeech(following) && following.form !== 'ing') return true;
  const before = tokens[name.from - 1];
  const preceding = before?.kind === 'word' ? sayingForm(before.text) : undefined;
  return (
    preceding !== undefined &&
    isSpeech(preceding) &&
    preceding.form !== 'ing' &&
    tokens[name.from - 2]?.kind === 'quote'
  );
}

/** The kind of the first noun phrase's head, up to the next comma or preposition. */
function headAfter(tokens: readonly Token[], from: number): ReturnType<typeof nounKind> {
  let found: ReturnType<typeof nounKind>;
  for (let at = from; at < Math.min(tokens.length, from + 9); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    if (isPreposition(token.text) || (at > from && isDeterminer(token.text))) break;
    if (token.possessive) continue;
    found = nounKind(token.text) ?? found;
  }
  return found;
}
