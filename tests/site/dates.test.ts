import { describe, expect, it } from 'vitest';
import { few } from '../harness/few.ts';
import { allPages } from '../harness/site.ts';
import { writtenRecords } from '../harness/written.ts';

const pages = new Map(allPages().map((page) => [page.address, page]));
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

describe('a date is never shown more precisely than it is known', () => {
  it('neither to readers nor to machines, on any page', () => {
    const wrong = [...pages.values()].flatMap(({ address, times }) =>
      times
        .filter(({ machine, words }) => !agree(machine, words))
        .map(({ machine, words }) => `${address}: ${machine} as ${words}`),
    );
    expect(few(wrong)).toEqual([]);
  });

  it('and each record’s page has its own date, about and to the day, month or year as the file has it', () => {
    const wrong = writtenRecords()
      .filter(({ status, date = '' }) => status === 'published' && /^\d{4}(?:-\d\d){0,2}[~?%]?$/.test(date))
      .filter(({ kind, id, date = '' }) => {
        const times = pages.get(`/${kind}/${id}/`)?.times ?? [];
        const own = times.find(({ machine }) => machine === date.replace(/[~?%]$/, ''));
        return own === undefined || /[~%]$/.test(date) !== own.words.startsWith('about ');
      });
    expect(few(wrong.map(({ id, date }) => `${id}: ${date}`))).toEqual([]);
  });
});

/** Whether words for readers say as much as a machine's date, and no more. */
function agree(machine: string, words: string): boolean {
  const [year = '', month, day] = machine.split('-');
  // Where a step of a story stands for itself, it says what is not known.
  const lacking = month === undefined ? ', month not known' : day === undefined ? ', day not known' : '';
  const said = lacking !== '' && words.endsWith(lacking) ? words.slice(0, -lacking.length) : words;
  const plain = said.replace(/^about /i, '').replace(/ \(uncertain\)$/, '');
  if (month === undefined) return plain === year;
  const name = MONTHS.split('|')[Number(month) - 1] ?? '';
  const short = name.slice(0, 3);
  const names = [name, short, name.slice(0, 4)].map((written) => `${written} ${year}`);
  return names.some((text) => plain === (day === undefined ? text : `${Number(day)} ${text}`));
}
