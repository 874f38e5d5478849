import { dated, type SearchState } from '../evaluation/state.ts';
import { nearestDate, readDays } from '../query/field-date.ts';
import { DateField } from './date-field.ts';
import { element } from './dom.ts';

const HINT = 'A year, month or day: 2021, May 2021 or 17 May 2021.';

/**
 * Two fields for the first and the last of the days to which the results are narrowed. What is no date is said at
 * its field, and nothing is asked for.
 * @param choose goes to the view with other days
 */
export function dateForm(state: SearchState, choose: (state: SearchState) => void): HTMLFormElement {
  const ends = endsOf(state.date);
  const hint = element('p', { id: 'dates-hint', class: 'quiet' }, HINT);
  const from = new DateField('from', 'From', ends.from, hint.id);
  const to = new DateField('to', 'To', ends.to, hint.id);
  const fields = [from, to];
  for (const field of fields) field.tell(faultOf(field.value));
  const button = element('button', { type: 'submit' }, 'Show these dates');
  const form = element(
    'form',
    { class: 'dates', 'data-dates': true, 'aria-label': 'Dates', novalidate: true },
    element('div', { class: 'dates-fields' }, from.element, to.element),
    hint,
    button,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    for (const field of fields) field.tell(faultOf(field.value));
    const wrong = fields.find(({ value }) => faultOf(value) !== '');
    if (wrong === undefined) choose(dated(state, rangeOf(from.value, to.value)));
    else wrong.focus();
  });
  return form;
}

/** What is wrong with the text of a field; empty when it is one date, or nothing. */
function faultOf(text: string): string {
  if (text === '' || isDate(text)) return '';
  const nearest = nearestDate(text);
  const meant = nearest === undefined ? '' : ` Is ${nearest} meant?`;
  return `“${text}” is not a date.${meant}`;
}

function isDate(text: string): boolean {
  // With an open end it is read as one date only, never as a range itself.
  return readDays(`${text}..`) !== undefined;
}

/** The days from one date to another as an address has them, in the order of time; empty when both are open. */
function rangeOf(from: string, to: string): string {
  if (from === to) return from;
  const range = `${from}..${to}`;
  return readDays(range)?.turned ?? range;
}

/** What the fields hold for the days of a view; what cannot be read stands in the first. */
function endsOf(date: string): { readonly from: string; readonly to: string } {
  const [from = '', to = from, ...others] = date.split('..').map((end) => end.trim());
  if (others.length === 0 && [from, to].every((end) => end === '' || isDate(end))) return { from, to };
  return readDays(date)?.range ?? { from: date, to: '' };
}
