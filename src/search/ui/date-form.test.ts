import { expect, it, vi } from 'vitest';
import { readState, type SearchState } from '../evaluation/state.ts';
import { dateForm } from './date-form.ts';
import { withDocument } from './drawn-search.ts';

withDocument();

const choose = vi.fn<(state: SearchState) => void>();

function formFor(date: string): { form: HTMLFormElement; from: HTMLInputElement; to: HTMLInputElement } {
  choose.mockClear();
  const state = readState(new URLSearchParams({ q: 'egg', date, page: '3' }));
  const form = dateForm(state, choose);
  const [from, to] = form.querySelectorAll('input');
  if (from === undefined || to === undefined) throw new Error('The form lacks its fields.');
  // linkedom has no focus.
  for (const field of [from, to]) field.focus = vi.fn();
  return { form, from, to };
}

/** What is asked for when the fields are filled in and sent. */
function sent(start: string, end: string): SearchState | undefined {
  const { form, from, to } = formFor('');
  from.value = start;
  to.value = end;
  form.dispatchEvent(new Event('submit', { cancelable: true }));
  return choose.mock.calls[0]?.[0];
}

it.each([
  ['2021', '2022', '2021..2022'],
  ['2021-05', '', '2021-05..'],
  ['', 'May 2021', '..May 2021'],
  ['2021', '2021', '2021'],
  ['2022', '2021', '2021..2022'],
  ['', '', ''],
])('asks for the days from %s to %s as %s, from the first page', (start, end, date) => {
  expect(sent(start, end)).toMatchObject({ query: 'egg', date, page: 1 });
});

it('says at its field what is no date, and asks for nothing', () => {
  const { form, from, to } = formFor('');
  from.value = '2021';
  to.value = '2021-13';
  form.dispatchEvent(new Event('submit', { cancelable: true }));
  expect(choose).not.toHaveBeenCalled();
  expect(from.hasAttribute('aria-invalid')).toBe(false);
  expect(to.getAttribute('aria-invalid')).toBe('true');
  const described = to.getAttribute('aria-describedby')?.split(' ') ?? [];
  const fault = [...form.querySelectorAll('p')].find(
    ({ id }) => described.includes(id) && id !== 'dates-hint',
  );
  expect(fault?.textContent).toBe('“2021-13” is not a date. Is 2021 meant?');
  expect(to.focus).toHaveBeenCalled();
});

it.each([
  ['2021-05..2021-10', '2021-05', '2021-10'],
  ['2021-05..', '2021-05', ''],
  ['..2021', '', '2021'],
  ['May 2021', 'May 2021', 'May 2021'],
  ['2019-2021', '2019-01-01', '2021-12-31'],
])('shows the days of the view: %s', (date, start, end) => {
  const { from, to } = formFor(date);
  expect([from.value, to.value]).toEqual([start, end]);
});

it('shows what an address asks for and cannot be read, as a fault', () => {
  const { from } = formFor('next spring');
  expect(from.value).toBe('next spring');
  expect(from.getAttribute('aria-invalid')).toBe('true');
});
