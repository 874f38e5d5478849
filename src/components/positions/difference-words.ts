import { formatDate } from '../../archive/format-date.ts';
import type { HeldPosition } from '../../archive/linked.ts';
import type {
  DividedDay,
  StanceChange,
  StanceDifference,
  StanceSpan,
} from '../../archive/positions/stance-difference.ts';
import { listed } from '../listed.ts';
import { stanceWord } from '../stance.ts';

function dateWords(held: HeldPosition | undefined): string {
  const date = held?.record.date;
  return date === undefined ? 'no date' : formatDate(date);
}

/** When a stance is recorded: `14 October 2021`, `October 2021`, `14 October 2021 to 26 November 2021`. */
function period({ positions }: StanceSpan): string {
  const [first, last] = [positions[0], positions.at(-1)];
  const within = (last?.record.date?.latest ?? '~') <= (first?.record.date?.latest ?? '');
  return within || first === last ? dateWords(first) : `${dateWords(first)} to ${dateWords(last)}`;
}

function stances(spans: readonly StanceSpan[]): string {
  return listed(spans.map(({ stance }) => stanceWord(stance)));
}

/** Whose words a stance is in, where people spoke for the body. */
function voiceWords({ voices, asBody }: StanceSpan): string {
  return listed([...voices.map(({ name }) => name), ...(asBody ? ['the body itself'] : [])]);
}

function spanWords(span: StanceSpan, spoken: boolean): string {
  return `${stanceWord(span.stance)} (${period(span)}${spoken ? `; ${voiceWords(span)}` : ''})`;
}

function changeWords({ from, to, last, first, order }: StanceChange): string {
  const surely = order === 'likely' ? ', as far as the dates are known' : '';
  return `From ${stances(from)} to ${stances(to)} between ${dateWords(last)} and ${dateWords(first)}${surely}.`;
}

function dayWords({ date, spans, voicesDiffer }: DividedDay): string {
  const day = formatDate(date);
  if (!voicesDiffer) return `On one day, ${day}: ${stances(spans)}.`;
  const said = spans.map((span) => `${stanceWord(span.stance)} (${voiceWords(span)})`);
  return `Voices differ on ${day}: ${listed(said)}.`;
}

/** The differences between the stances of one holder, in sentences: which and when, what changed, what was on one day. */
export function differenceWords({ spans, changes, days }: StanceDifference): string[] {
  const spoken = spans.some(({ voices }) => voices.length > 0);
  return [
    `Different stances are recorded: ${listed(spans.map((span) => spanWords(span, spoken)))}.`,
    ...changes.map(changeWords),
    ...days.map(dayWords),
  ];
}
