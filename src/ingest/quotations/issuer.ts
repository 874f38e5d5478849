import type { Body } from '../names/agent.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { isText } from '../sentences/token.ts';
import { literal } from './literal.ts';
import type { SentenceReading } from './reading.ts';
import type { Referent, Resolution } from './referent.ts';

type Document = Extract<Referent, { kind: 'document' }>;

const ISSUED =
  /^(?:published|issued|released|sent|wrote|written|launched|unveiled|announced|updated|produced|drafted|circulated|posted|penned|tabled|submitted|signed|distributed|emailed|presented|introduced|commissioned|compiled|prepared|conducted|carried|drawn|agreed|obtained|passed)$/;

const WROTE = /^(?:write|writes|wrote|written|emailed|emails)$/;

/** “The Bureau has written to all practices”: the letter that is spoken of next is the Bureau’s. */
export function impliedLetter(
  sentence: SentenceReading,
  resolved: ReadonlyMap<Phrase, Resolution>,
): Document | undefined {
  const cue = sentence.cues.find(
    ({ at, relation }) => relation === 'before' && WROTE.test(sentence.tokens[at]?.text ?? ''),
  );
  const writer = cue?.subject && resolved.get(cue.subject)?.referent;
  if (cue === undefined || !isText(sentence.tokens[cue.at + 1], 'to')) return undefined;
  if (writer?.kind === 'body')
    return { kind: 'document', body: writer.body, person: undefined, noun: 'letter' };
  return writer?.kind === 'person'
    ? { kind: 'document', body: undefined, person: writer.person, noun: 'letter' }
    : undefined;
}

/** The one body of which a text says that a document is from it: “the letter from the GLS”, in a quotation as well. */
export function issuerIn(text: string, noun: string, bodies: readonly Body[]): Body | undefined {
  const found = new Set<Body>();
  const from = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${literal(noun)} (?:from|by|issued by|published by|sent by|written by) (?:the )?`,
    'giu',
  );
  for (const match of text.matchAll(from)) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 100);
    const body = bodies.find(({ name, short }) =>
      [name, ...short].some((other) => startsWithName(rest, other)),
    );
    if (body !== undefined) found.add(body);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function startsWithName(text: string, name: string): boolean {
  return text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length));
}

/**
 * Learns from a sentence whose a document is: “the paper was written by the Bureau”, “the Bureau has published a plan”.
 * Sets the owner of documents that have none yet.
 */
export function learnIssuers(sentence: SentenceReading, resolved: ReadonlyMap<Phrase, Resolution>): void {
  const { tokens, phrases } = sentence;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || !ISSUED.test(token.text)) continue;
    const by = isText(tokens[at + 1], 'out', 'up', 'together') ? at + 2 : at + 1;
    if (isText(tokens[by], 'by') && !isText(token, 'obtained')) {
      const issuer = phrases.find(({ from }) => from === by + 1);
      // Of several signatories none is the issuer.
      const next =
        issuer === undefined
          ? undefined
          : phrases.find(({ from }) => from > issuer.from && from <= issuer.to + 2);
      if (
        issuer?.kind === 'body' &&
        next?.kind === 'body' &&
        isText(tokens[next.from - 1], ',', 'and', 'the')
      )
        continue;
      own(
        documentOf(
          phrases.findLast(
            (phrase) => phrase.from < at && resolved.get(phrase)?.referent.kind === 'document',
          ),
          resolved,
        ),
        issuer,
        resolved,
      );
      continue;
    }
    if (isText(tokens[at - 1], 'was', 'were', 'been', 'be', 'is', 'are')) continue;
    const issuer = phrases.findLast(({ to, kind }) => to <= at && (kind === 'body' || kind === 'person'));
    const object = phrases.find(({ from }) => from > at);
    if (issuer === undefined || at - issuer.to > 3 || object === undefined || object.from > at + 2) continue;
    own(documentOf(object, resolved), issuer, resolved);
  }
}

function documentOf(
  phrase: Phrase | undefined,
  resolved: ReadonlyMap<Phrase, Resolution>,
): Document | undefined {
  const referent = phrase && resolved.get(phrase)?.referent;
  return referent?.kind === 'document' ? referent : undefined;
}

function own(
  document: Document | undefined,
  issuer: Phrase | undefined,
  resolved: ReadonlyMap<Phrase, Resolution>,
): void {
  if (
    document === undefined ||
    issuer === undefined ||
    document.body !== undefined ||
    document.person !== undefined
  )
    return;
  const referent = resolved.get(issuer)?.referent;
  if (referent?.kind === 'body') document.body = referent.body;
  else if (referent?.kind === 'person') document.person = referent.person;
  else if (issuer.of !== undefined) document.body = issuer.of;
}
