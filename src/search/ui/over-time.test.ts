import { expect, it } from 'vitest';
import { links, searched, withDocument } from './drawn-search.ts';
import { overTime } from './over-time.ts';

withDocument();

async function drawn(address: string): Promise<HTMLElement> {
  const [section] = overTime(await searched(address), links);
  if (section === undefined) throw new Error(`Nothing is drawn for ${address}.`);
  return section;
}

function bars(section: HTMLElement): HTMLElement[] {
  return [...section.querySelectorAll<HTMLElement>('[data-bar]')];
}

it.each([
  '?sort=date',
  '?q=egg',
  '?q=egg&kind=article&date=2002..',
  '?q=egg OR plan&date=2001',
  '?date=2001-03..2003-02',
  '?date=2002-02-10..2002-06-20',
  '?date=2001-05',
])('finds behind every bar of %s what the bar counts, and as many that may match', async (address) => {
  const all = bars(await drawn(address));
  expect(all.length).toBeGreaterThan(0);
  for (const bar of all.filter((each) => each.getAttribute('aria-current') === null)) {
    const { dataset } = bar;
    if (bar.localName !== 'a') {
      expect(dataset.barCount).toBe('0');
      continue;
    }
    const { certain, possible } = await searched(bar.getAttribute('href') ?? '');
    expect({ ...dataset }).toEqual({
      bar: dataset.bar,
      barCount: String(certain),
      barPossible: String(possible),
    });
  }
});

it('accounts for every record: those whose date is not exact may be of several years', async () => {
  const { records, catalogue } = await searched('?sort=date');
  const section = await drawn('?sort=date');
  const dates = records.map((record) => catalogue.date(record));
  const undated = dates.filter((date) => date === undefined).length;
  expect(undated).toBeGreaterThan(0);
  expect(section.querySelector('.quiet')?.textContent).toContain(`${undated} records without a date.`);
  const years = new Set(bars(section).map(({ dataset }) => dataset.bar));
  for (const date of dates.filter((each) => each !== undefined))
    expect(years.has((date.earliest || date.latest).slice(0, 4))).toBe(true);
});

it('names a bar to whoever does not see it', async () => {
  const spoken = (section: HTMLElement, time: string) =>
    section.querySelector(`[data-bar="${time}"]`)?.textContent?.replaceAll(/\s+/g, ' ');
  expect(spoken(await drawn('?sort=date'), '2001')).toMatch(/^2001, \d+ records(?: , \+\d+ that may be)? ?$/);
  expect(spoken(await drawn('?date=2001'), '2001-05')).toMatch(
    /^May 2001, \d+ records?(?: , \+\d+ that may be)? ?$/,
  );
});

it('shows the months of a chosen year, with a way back', async () => {
  const section = await drawn('?q=egg&date=2001');
  expect(bars(section).map(({ dataset }) => dataset.bar)).toHaveLength(12);
  const [back] = section.querySelectorAll('p a');
  expect(back?.textContent).toBe('All years');
  expect(back?.getAttribute('href')).toBe('/base/search/?q=egg');
});

it('marks a chosen month, which leads back to its year', async () => {
  const section = await drawn('?date=2001-05');
  const [bar] = bars(section);
  expect(bar?.getAttribute('aria-current')).toBe('true');
  expect(bar?.getAttribute('href')).toBe('/base/search/?date=2001');
  expect([...section.querySelectorAll('p a')].map(({ textContent }) => textContent)).toEqual([
    'All years',
    'All of 2001',
  ]);
});

it('draws nothing of records that only may match, or of none', async () => {
  expect(overTime(await searched('?q=date:2003&certainty=possible'), links)).toEqual([]);
  expect(overTime(await searched('?q=quokka'), links)).toEqual([]);
});
