import { type Gazetteer, matchAt } from './gazetteer.ts';
import type { KnownEntity } from './knowledge.ts';
import { isBodyWord, isDocumentWord, nounKind } from './lexicon/noun.ts';
import { sayingForm } from './lexicon/saying.ts';
import { isDayOrMonth, isFunctionWord, isNoName, titlePronoun } from './lexicon/word.ts';
import { isCapitalised, isText, type Token } from './token.ts';

/** A proper name in a block; `from` and `to` number its tokens. `name`: capitalised words that may be anybody's. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly kind: 'person' | 'body' | 'document' | 'name';
  /** Words of the name, without titles and without “the”. */
  readonly words: readonly string[];
  readonly title: string | undefined;
  readonly known: KnownEntity | undefined;
  /** Short form given in brackets. */
  readonly abbreviation: string | undefined;
  /** Whether “the” stands before it. */
  readonly definite: boolean;
}

/** What the archive knows by name. */
export interface KnownNames {
  readonly organisations: Gazetteer;
  readonly people: Gazetteer;
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

const SMALL = [
  'of',
  'for',
  'on',
  'the',
  'and',
  '&',
  'de',
  'van',
  'von',
  'der',
  'la',
  'le',
  'al',
  'ap',
  'ab',
  'y',
];
const PARTICLES = new Set(['de', 'van', 'von', 'der', 'la', 'le', 'al', 'ap', 'ab', 'y']);

/** Where the run of capitalised words ends that begins at a token. */
function runFrom(tokens: readonly Token[], from: number): number {
  let to = from;
  let isBody = false;
  let afterOf = false;
  for (let at = from; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isCapitalised(token)) {
      if (isBodyWord(token.text)) isBody = true;
      at++;
      to = at;
      const goesOn =
        !isBody && /s$/i.test(token.text) && isCapitalised(tokens[at]) && hasBodyWordAhead(tokens, at);
      if (token.possessive && !goesOn) break;
      // “Dr. Example”, “J. Example”
      const shortened = titlePronoun(token.text) !== undefined || /^\p{Lu}$/u.test(token.text);
      if (shortened && isText(tokens[at], '.') && isCapitalised(tokens[at + 1])) at++;
      continue;
    }
    if (at === from || !isText(token, ...SMALL)) break;
    let next = at;
    while (next < tokens.length && isText(tokens[next], ...SMALL)) next++;
    const after = tokens[next];
    if (after === undefined || !isCapitalised(after) || isDayOrMonth(after.text)) break;
    const links = tokens.slice(at, next).map(({ text }) => text.toLowerCase());
    if (!links.every((link) => PARTICLES.has(link))) {
      if (links.join(' ') !== '&' && (!isBody || !canLink(links, afterOf))) break;
      const joins = links.includes('and') || links.includes('&');
      if (joins && (titlePronoun(after.text) !== undefined || beginsOtherBody(tokens, next))) break;
      afterOf ||= links.some((link) => /^(?:of|for|on)$/.test(link));
    }
    at = next;
  }
  return to;
}

/** Whether small words go on with the name of a body: “of the”, “for”; “and” only behind an “of”. */
function canLink(links: readonly string[], afterOf: boolean): boolean {
  if (links.includes('and') || links.includes('&'))
    return links.length === 1 && (afterOf || links[0] === '&');
  return /^(?:of|for|on)(?: the)?$/.test(links.join(' '));
}

function hasBodyWordAhead(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 5 && isCapitalised(tokens[at]); at++) {
    if (isBodyWord(tokens[at]?.text ?? '')) return true;
  }
  return false;
}

/** Whether what follows “and” is a body of its own: its last word says so. */
function beginsOtherBody(tokens: readonly Token[], from: number): boolean {
  let to = from;
  while (isCapitalised(tokens[to])) to++;
  return to - from > 1 && isBodyWord(tokens[to - 1]?.text ?? '');
}

function isRole(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    isCapitalised(token) &&
    /^(?:chair|chairman|chairwoman|president|director|secretary|minister|chief|executive|officer|leader|spokesperson|spokesman|spokeswoman|head|manager|editor|author|member|deputy|vice|premier|chancellor|mayor|commissioner|gp|partner|councillor|convener|founder|owner|boss|nurse|pharmacist|consultant|campaigner|mp|peer|co-chair|vice-chair)$/i.test(
      token.text,
    )
  );
}

/** Parts a run into titles, roles and names: “Health Secretary Ann Example”, “GLS Chair Dr Ann Example”. */
function splitRun(tokens: readonly Token[], from: number, to: number): Name[] {
  const title = indexWhere(
    tokens,
    from,
    to,
    (token) => titlePronoun(token.text) !== undefined && isCapitalised(token),
  );
  if (title !== undefined && title > from)
    return [...splitRun(tokens, from, title), ...splitRun(tokens, title, to)];
  if (title === from) {
    let first = from;
    let shown = '';
    while (
      first < to &&
      (titlePronoun(tokens[first]?.text ?? '') !== undefined || isText(tokens[first], '.'))
    ) {
      const word = tokens[first];
      if (word?.kind === 'word') shown += `${shown === '' ? '' : ' '}${word.text}`;
      first++;
    }
    let end = first;
    while (end < to && !isText(tokens[end], 'of', 'for', 'and', '&', 'the', 'on')) end++;
    const whole = end;
    while (end - 1 > first && POST_NOMINAL.test(tokens[end - 1]?.text ?? '')) end--;
    if (first === end) return [];
    return [{ ...named(tokens, from, end, 'person', { nameFrom: first, title: shown }), to: whole }];
  }
  const body = indexWhere(tokens, from, to, (token) => isBodyWord(token.text));
  let role: number | undefined;
  for (let at = from; at < to; at++) {
    if (isRole(tokens[at]) && (body === undefined || at > body || !isBodyLater(tokens, at, to))) role = at;
  }
  if (role !== undefined) {
    const before = firstRole(tokens, from, role);
    const rest = role + 1 < to && !isText(tokens[role + 1], ...SMALL) ? splitRun(tokens, role + 1, to) : [];
    return [...(before > from ? classify(tokens, from, before) : []), ...rest];
  }
  return classify(tokens, from, to);
}

const ROLE_ADJECTIVE =
  /^(?:lead|senior|shadow|prime|first|acting|interim|former|medical|clinical|policy|health|general|national|regional|practice|deputy|nursing|operating|financial|social|care|primary)$/i;

function firstRole(tokens: readonly Token[], from: number, role: number): number {
  let at = role;
  while (at > from && (isRole(tokens[at - 1]) || ROLE_ADJECTIVE.test(tokens[at - 1]?.text ?? ''))) at--;
  return at;
}

function isBodyLater(tokens: readonly Token[], at: number, to: number): boolean {
  return indexWhere(tokens, at + 1, to, (token) => isBodyWord(token.text)) !== undefined;
}

function indexWhere(
  tokens: readonly Token[],
  from: number,
  to: number,
  test: (token: Token) => boolean,
): number | undefined {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token !== undefined && test(token)) return at;
  }
  return undefined;
}

/** All-capital words that name no body. */
const NO_BODY =
  /^(?:GPs?|MPs?|MSPs?|MLAs?|MSs?|UK|US|USA|EU|IT|TV|AI|ID|HR|PR|PPE|AM|PM|CEO|CCGs?|ICBs?|PCNs?|LMCs?|SOP|DES|QOF|ARRS|A&E|COVID-?\d*|FAQ|OK|DNA|PDF|BST|GMT|II|III|IV|NEWS|BREAKING|COMMENTS|[IVX]+)$/;

function classify(tokens: readonly Token[], start: number, to: number): Name[] {
  let from = start;
  while (from < to && isOpening(tokens, from, to)) from++;
  while (from < to && isText(tokens[from], ...SMALL)) from++;
  const last = tokens[to - 1];
  if (from >= to || last === undefined) return [];
  const words = tokens.slice(from, to);
  // “the Welsh government”, “Gantry Road surgery”
  if (!last.possessive && LOWER_BODY.test(tokens[to]?.text ?? ''))
    return [named(tokens, from, to + 1, 'body')];
  if (words.length === 1 && /^\p{Lu}[\p{Lu}\p{N}&]+s?$/u.test(last.text)) {
    if (NO_BODY.test(last.text)) return [];
    // “a BMX rider”: what stands behind an article may be anything, unless the page says elsewhere what it is.
    return [named(tokens, from, to, isText(tokens[from - 1], 'a', 'an') ? 'name' : 'body')];
  }
  if (words.every(({ text }) => isFunctionWord(text) || isNoName(text))) return [];
  if (words.some(({ text }) => isBodyWord(text) || text === '&')) return [named(tokens, from, to, 'body')];
  if (isDocumentWord(last.text)) return [named(tokens, from, to, 'document')];
  let end = to;
  while (end - 1 > from && POST_NOMINAL.test(tokens[end - 1]?.text ?? '')) end--;
  return [{ ...named(tokens, from, end, 'name'), to }];
}

const LOWER_BODY = /^(?:surgery|government|council|clinic|pharmacy|hospital)$/;
/** Letters behind a person's name. */
const POST_NOMINAL =
  /^(?:QC|KC|MP|MPs|MSP|MS|MLA|AM|MEP|CBE|OBE|MBE|KBE|DBE|QPM|FRCGP|MRCGP|FRCP|RGN|JP|PhD|MD|QN|Jr|Sr)$/;

const BOTH_NAME_AND_ROLE =
  /^(?:dean|steward|porter|baker|cook|clerk|keeper|bishop|warden|judge|page|guy|lead|sir|baroness|dame|lord|lady|doctor|mp|porters?|vet|source|peer|host)$/i;

/** A word capitalised only because a sentence begins with it. */
function isOpening(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const begins = before === undefined || before.kind === 'quote' || /^[.!?:•*–-]$/.test(before.text);
  if (token === undefined) return false;
  if (isFunctionWord(token.text)) return true;
  if (!begins) return false;
  // “Campaigner Ann Example”, “Mum-of-three Ann Example”
  if (
    at + 1 < to &&
    isCapitalised(tokens[at + 1]) &&
    nounKind(token.text) === 'role' &&
    !BOTH_NAME_AND_ROLE.test(token.text) &&
    !isBodyWord(tokens[to - 1]?.text ?? '')
  )
    return true;
  const saying = sayingForm(token.text);
  if (isNoName(token.text) && at + 1 < to)
    return !/^(?:Scottish|Welsh|English|British|Irish|Northern|Southern|Eastern|Western|NHS|GP|UK|Scotland|Wales|England)$/.test(
      token.text,
    );
  if (saying !== undefined && (saying.form === 'ing' || saying.form === 'past') && at + 1 < to) return true;
  return (
    at + 1 === to &&
    ((nounKind(token.text) !== undefined && !isBodyWord(token.text)) || /(?:ly|ing)$/.test(token.text))
  );
}

function named(
  tokens: readonly Token[],
  from: number,
  to: number,
  kind: Name['kind'],
  more: { known?: KnownEntity; title?: string; nameFrom?: number } = {},
): Name {
  const words = tokens
    .slice(more.nameFrom ?? from, to)
    .filter((token) => token.kind === 'word' || token.text === '&')
    .map((token) =>
      token.possessive && token.end - token.start === token.text.length + 1 && token !== tokens[to - 1]
        ? `${token.text}’`
        : token.text,
    );
  const definite = isText(tokens[from - 1], 'the');
  const short = tokens[to + 1];
  const abbreviation =
    isText(tokens[to], '(') &&
    isText(tokens[to + 2], ')') &&
    short?.kind === 'word' &&
    /^\p{Lu}[\p{L}&-]*\p{Lu}s?$/u.test(short.text)
      ? short.text
      : undefined;
  return { from, to, kind, words, title: more.title, known: more.known, abbreviation, definite };
}
