import { isSpeech } from '../lexicon/saying.ts';
import { isText, type Token } from '../sentences/token.ts';
import type { Cue } from './cue.ts';
import { cueGround, type Ground, type ReadSentence } from './ground.ts';

/** Verbs that give something a name or a character in the words of their subject. */
const NAMES =
  /^(?:call|brand|dub|label|describe|criticise|criticize|dismiss|hail|condemn|denounce|characterise|characterize|term|slam|blast|deride|liken|compare|herald|tout|bill|accuse|castigate|portray|paint|decry|prefer|use|coin|refer|single|praise|welcome|blame|put)$/;

/**
 * The verb on which the clause of a quotation depends: the nearest that says or names; one that thinks, wants or does
 * only when there is no other, or when a clause of its own lies between (“…, which the GLS wants to be ‘…’”).
 */
export function governing({ tokens, cues }: ReadSentence, at: number): Ground | undefined {
  const near = cues.filter((cue) => cue.at < at && !isShutOff(tokens, cue, at));
  const known = near.filter(({ subject, negated }) => subject !== undefined || negated);
  const strong = known.findLast((cue) => cue.negated || isSpeech(cue.form) || isNaming(cue));
  const last = known.findLast(({ subject }) => subject === undefined || subject.kind !== 'thing');
  const chosen =
    strong === undefined || (last !== undefined && beginsClause(tokens, strong, last)) ? last : strong;
  const found = chosen ?? near.findLast(({ relation }) => relation === 'none');
  return found === undefined
    ? undefined
    : cueGround(found, found.subject === undefined ? 'none' : 'governing');
}

/** Whether a verb gives something a name in the words of its subject: `called`, `described as`. */
export function isNaming({ form }: Cue): boolean {
  return NAMES.test(form.verb);
}

/** Whether a new clause with a subject of its own begins between two verbs. */
function beginsClause(tokens: readonly Token[], strong: Cue, weak: Cue): boolean {
  if (weak.at <= strong.at || weak.subject === strong.subject || weak.subject === undefined) return false;
  if (weak.subject.from < strong.at) return false;
  return tokens
    .slice(strong.at + 1, weak.subject.from + 1)
    .some((token) => isText(token, 'which', 'who', 'while', 'whereas', 'but'));
}

/** Whether the clause of a verb has ended before a place. */
function isShutOff(tokens: readonly Token[], cue: Cue, at: number): boolean {
  return tokens.slice(cue.at, at).some((token) => isText(token, ';'));
}

/** “…, they said”; “…, she says, because …”. */
export function trailing({ tokens, cues }: ReadSentence, at: number): Ground | undefined {
  const cue = cues.find(
    ({ at: verb, subject, relation, form }) =>
      verb > at &&
      subject !== undefined &&
      subject.from > at &&
      isSpeech(form) &&
      relation !== 'far' &&
      (isText(tokens[subject.from - 1], ',', '–', '—') ||
        isText(tokens[verb - 1], ',') ||
        tokens[subject.from - 1]?.kind === 'quote' ||
        isText(tokens[subject.from - 1], 'how', 'what', 'as')),
  );
  return cue === undefined ? undefined : cueGround(cue, 'trailing');
}
