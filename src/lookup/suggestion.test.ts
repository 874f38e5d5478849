import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Site } from '../archive/schema/site.ts';
import { MADE_UP_SITE, madeUpArchive } from '../citation/made-up-archive.ts';
import { readForm } from '../issue-form/form.ts';
import { suggestionLink, suggestionPlace } from './suggestion.ts';

const { site } = madeUpArchive();
const PAGE = 'https://example.org/?a=$&b=ü#c';

function link(changed: Partial<Site>): string {
  return suggestionLink(suggestionPlace({ ...site, ...changed }).address, PAGE);
}

it('a missing page is suggested in the form of the repository, its address filled in', () => {
  const form = new URL(link({ repository: 'https://github.com/example/archive.git' }));
  expect(form.origin + form.pathname).toBe('https://github.com/example/archive/issues/new');
  expect(form.searchParams.get('url')).toBe(PAGE);
});

it('that form exists, and has a question of that name', () => {
  const name = new URL(link({ repository: 'https://github.com/example/archive' })).searchParams.get(
    'template',
  );
  const form = readForm(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8'));
  expect(form.map(({ id }) => id)).toContain('url');
});

it('or by a letter to the editors; as long as nobody can be reached, a page says how', () => {
  const mail = new URL(link({ editors: { name: 'Nobody', contact: 'nobody@example.org' } }));
  expect(mail.pathname).toBe('nobody@example.org');
  expect(mail.searchParams.get('body')).toBe(PAGE);
  expect(mail.searchParams.get('subject')).toContain(MADE_UP_SITE.title);
  expect(link({})).toBe('/about/editing/');
  expect(link({ repository: 'https://git.example.org/archive' })).toBe('/about/editing/');
});
