import { titlePronoun } from '../lexicon/word.ts';
import { isCapitalised, isText, type Token } from '../sentences/token.ts';
import { type Name, named } from './name.ts';
import { classify, POST_NOMINAL } from './name-kind.ts';
import { isBodyWordAt, SMALL } from './name-run.ts';

export function isRole(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    isCapitalised(token) &&
    /^(?:chair|chairman|chairwoman|president|director|secretary|minister|chief|executive|officer|leader|spokesperson|spokesman|spokeswoman|head|manager|editor|author|member|deputy|vice|premier|chancellor|mayor|commissioner|gp|partner|councillor|convener|founder|owner|boss|nurse|pharmacist|consultant|campaigner|mp|peer|co-chair|vice-chair)$/i.test(
      token.text,
    )
  );
}

/** Parts a run into titles, roles and names: “Health Secretary Ann Example”, “GLS Chair Dr Ann Example”. */
export function splitRun(tokens: readonly Token[], from: number, to: number): Name[] {
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
  const body = bodyWordFrom(tokens, from, to);
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
  return bodyWordFrom(tokens, at + 1, to) !== undefined;
}

function bodyWordFrom(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (isBodyWordAt(tokens, at)) return at;
  return undefined;
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
