import { MOST_WORDS_OF_A_QUOTATION, MOST_WORDS_OF_A_RECORD } from '../archive/rules/quotation-budget.ts';
import type { Quotation } from '../archive/schema/quotation.ts';
import { wordCount } from '../archive/text/plain-words.ts';
import type { Matchers } from '../import/reference/draft.ts';
import type { LeftOut } from './left-out.ts';
import { readQuotationLine } from './quotation-line.ts';

/** The quotations of a suggestion whose speakers the archive knows, with the ids of those who speak. */
export interface SuggestedQuotations {
  readonly quotes: readonly Quotation[];
  readonly organisations: readonly string[];
  readonly people: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

const MOST_QUOTATIONS = 10;

/** Reads quotations, one a line, within the archive's budget. A speaker whom the archive does not know is never guessed. */
export function suggestedQuotations(text: string, matchers: Matchers): SuggestedQuotations {
  const quotes: Quotation[] = [];
  const organisations: string[] = [];
  const people: string[] = [];
  const leftOut: LeftOut[] = [];
  let words = 0;
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const leave = (why: string) => leftOut.push({ words: line.trim(), why });
    const read = readQuotationLine(line);
    if (read === undefined) {
      leave('a quotation is written “the words” - who said them, on one line');
      continue;
    }
    const speaker = speakerOf(read.who, matchers);
    const count = wordCount(read.words);
    if (speaker === undefined) leave('the archive has no entry for who said it');
    else if (count > MOST_WORDS_OF_A_QUOTATION)
      leave(`it has ${count} words; ${MOST_WORDS_OF_A_QUOTATION} are the most`);
    else if (words + count > MOST_WORDS_OF_A_RECORD || quotes.length === MOST_QUOTATIONS)
      leave('the record would quote more than the archive allows');
    else {
      words += count;
      quotes.push({ id: `q${quotes.length + 1}`, text: read.words, ...speaker.fields });
      organisations.push(...speaker.organisations);
      people.push(...speaker.people);
    }
  }
  return { quotes, organisations, people, leftOut };
}

interface Speaker {
  readonly fields: Pick<Quotation, 'speaker' | 'organisation'>;
  readonly organisations: readonly string[];
  readonly people: readonly string[];
}

/** A body, a person, or a person and the body spoken for after a comma; only whole names. */
function speakerOf(who: string, { by }: Matchers): Speaker | undefined {
  const body = by.organisation(who);
  if ('id' in body) return { fields: { speaker: body.id }, organisations: [body.id], people: [] };
  const [name = '', ...rest] = who.split(',');
  const person = by.person(name.trim());
  if (!('id' in person)) return undefined;
  const spokenFor = by.organisation(rest.join(',').trim());
  return 'id' in spokenFor
    ? {
        fields: { speaker: person.id, organisation: spokenFor.id },
        organisations: [spokenFor.id],
        people: [person.id],
      }
    : { fields: { speaker: person.id }, organisations: [], people: [person.id] };
}
