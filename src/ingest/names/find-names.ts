import { isBodyWord } from '../lexicon/noun.ts';
import { titlePronoun } from '../lexicon/word.ts';
import { isCapitalised, isText, type Token } from '../sentences/token.ts';
import { type Gazetteer, matchAt } from './gazetteer.ts';
import { type Name, named } from './name.ts';
import { isRole, splitRun } from './name-part.ts';
import { runFrom } from './name-run.ts';

/** What the archive knows by name. */
export interface KnownNames {
  readonly organisations: Gazetteer;
  readonly people: Gazetteer;
  /** Plans, contracts and the like: they are quoted as documents. */
  readonly policies: Gazetteer;
}

/** Finds the proper names of a block, in order. */
export function findNames(tokens: readonly Token[], known: KnownNames): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = nameAt(tokens, at, known);
    if (found.length === 0) {
      at++;
      continue;
    }
    names.push(...found);
    at = Math.max(at + 1, found.at(-1)?.to ?? 0);
  }
  return names;
}

function nameAt(tokens: readonly Token[], at: number, known: KnownNames): Name[] {
  const body = matchAt(known.organisations, tokens, at);
  const person = matchAt(known.people, tokens, at);
  const longest = (person?.length ?? 0) >= (body?.length ?? 0) ? person : body;
  if (isText(tokens[at], 'the', 'a', 'an')) return [];
  const run = isCapitalised(tokens[at]) ? runFrom(tokens, at) : at;
  if (longest !== undefined && at + longest.length >= knownReach(tokens, at, run, longest.length)) {
    const to = at + longest.length;
    const kind = longest === person ? 'person' : 'body';
    return [named(tokens, at, to, kind, { known: longest.entity })];
  }
  const policy = matchAt(known.policies, tokens, at);
  if (policy !== undefined && at + policy.length >= run)
    return [named(tokens, at, at + policy.length, 'document')];
  if (run === at || isDateline(tokens, at)) return [];
  return splitRun(tokens, at, run).map((name) => withKnowledge(name, tokens, known));
}

/** “LARKHAMPTON – A fault has”: where an agency writes from. */
function isDateline(tokens: readonly Token[], at: number): boolean {
  return at === 0 && /^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '') && isText(tokens[1], '-', '–', '—', '(');
}

/** A name behind a title or role can be one that the archive knows. */
function withKnowledge(name: Name, tokens: readonly Token[], known: KnownNames): Name {
  if (name.known !== undefined || (name.kind !== 'person' && name.kind !== 'name')) return name;
  const first = name.to - name.words.length;
  const match = matchAt(known.people, tokens, first);
  return match?.length === name.words.length ? { ...name, kind: 'person', known: match.entity } : name;
}

/** A longer capitalised name goes before a known one inside it: “GLS Scotland Council” is not “GLS”. */
function knownReach(tokens: readonly Token[], at: number, run: number, length: number): number {
  const rest = tokens.slice(at + length, run);
  const last = rest.at(-1);
  const goesOn =
    rest.length > 0 && !rest.some((token) => titlePronoun(token.text) !== undefined || isRole(token));
  const possessive = tokens[at + length - 1]?.possessive === true;
  return goesOn &&
    !possessive &&
    last !== undefined &&
    isBodyWord(last.text) &&
    tokens[at + length]?.text !== 'and'
    ? run
    : at;
}
