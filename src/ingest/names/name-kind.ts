import { isBodyWord, isDocumentWord, nounKind } from '../lexicon/noun.ts';
import { sayingForm } from '../lexicon/saying.ts';
import { isFunctionWord, isNoName } from '../lexicon/word.ts';
import { isCapitalised, isText, type Token } from '../sentences/token.ts';
import { type Name, named } from './name.ts';
import { SMALL } from './name-run.ts';

/** All-capital words that name no body. */
const NO_BODY =
  /^(?:GPs?|MPs?|MSPs?|MLAs?|MSs?|UK|US|USA|EU|IT|TV|AI|ID|HR|PR|PPE|AM|PM|CEO|CCGs?|ICBs?|PCNs?|LMCs?|SOP|DES|QOF|ARRS|A&E|COVID-?\d*|FAQ|OK|DNA|PDF|BST|GMT|II|III|IV|NEWS|BREAKING|COMMENTS|[IVX]+)$/;

const LOWER_BODY = /^(?:surgery|government|council|clinic|pharmacy|hospital)$/;

/** Letters behind a person's name. */
export const POST_NOMINAL =
  /^(?:QC|KC|MP|MPs|MSP|MS|MLA|AM|MEP|CBE|OBE|MBE|KBE|DBE|QPM|FRCGP|MRCGP|FRCP|RGN|JP|PhD|MD|QN|Jr|Sr)$/;

export function classify(tokens: readonly Token[], start: number, to: number): Name[] {
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
