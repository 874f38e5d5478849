import type { FoundQuotation, QuotationKind, Span } from '../analysis.ts';
import type { Body, Person } from '../names/agent.ts';
import type { Referent } from './referent.ts';

/** A quotation as far as it is understood; what comes later in the page may complete it. */
export interface Utterance {
  readonly pieces: Span[];
  referent: Referent | undefined;
  certain: boolean;
  cue: string;
  readonly whole: boolean;
  readonly documentary: boolean;
  /** Nobody was found before it: the next paragraph may tell. */
  awaits: boolean;
  /** Its speaker is told only by the same words in a later quotation. */
  echoes: boolean;
  /** Whether it stands in the first paragraphs, which speak of “a GP leader” whom the page names below. */
  readonly isLead: boolean;
  /** Whether it stands in the first sentences of the page, behind a verb that reports somebody’s words. */
  readonly leads: boolean;
}

/** The words of an utterance, its pieces joined by a space. */
export function joinedWords(text: string, { pieces }: Utterance): string {
  return pieces.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** The person and the body that a referent stands for. */
function speakerOf(
  referent: Referent | undefined,
  soleIssuer: Body | undefined,
): { person?: Person | undefined; body?: Body | undefined } {
  switch (referent?.kind) {
    case 'person':
      return { person: referent.person, body: referent.person.body };
    case 'anonymous':
      return {
        person: referent.person,
        body: referent.person === undefined ? referent.body : referent.person.body,
      };
    case 'document': {
      const likely = referent.person === undefined ? (soleIssuer ?? referent.likely) : undefined;
      return { body: referent.body ?? referent.person?.body ?? likely };
    }
    case 'body':
      return { body: referent.body };
    case undefined:
      return {};
  }
}

/**
 * An utterance as found, when the whole page is read.
 * @param soleIssuer the one body that issued documents, if there is just one.
 */
export function foundQuotation(
  text: string,
  utterance: Utterance,
  soleIssuer: Body | undefined,
): FoundQuotation {
  const { pieces, referent, cue } = utterance;
  const { person, body } = speakerOf(referent, soleIssuer);
  const isNamed = person === undefined || person.name.includes(' ');
  const isInferred =
    referent === undefined ||
    (referent.kind === 'anonymous' && (referent.person !== undefined || utterance.isLead));
  return {
    text: joinedWords(text, utterance),
    pieces: pieces.map(({ start, end }) => text.slice(start, end)),
    spans: pieces,
    speaker: person?.name ?? null,
    speaker_id: person?.id ?? null,
    organisation: body?.name ?? null,
    organisation_id: body?.id ?? null,
    kind: kindOf(utterance),
    // Whose a document is, and whether its words are its author's, is seldom in so many words.
    certain: utterance.certain && isNamed && !isInferred && kindOf(utterance) !== 'document',
    cue: cue === '' ? 'nobody is named' : cue,
    start: pieces[0]?.start ?? 0,
    end: pieces.at(-1)?.end ?? 0,
  };
}

function kindOf({ referent, whole, documentary }: Utterance): QuotationKind {
  if (referent?.kind === 'document' || documentary) return 'document';
  if (
    referent?.kind === 'anonymous' &&
    referent.person === undefined &&
    (referent.body === undefined || !referent.many)
  )
    return 'anonymous';
  return whole ? 'direct' : 'fragment';
}
