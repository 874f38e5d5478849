import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../harness/command.ts';
import { fixtureIn, SOUND } from '../harness/fixture.ts';
import { copyProject } from '../harness/project.ts';
import { newFolder } from '../harness/temporary.ts';

const ARTICLE = 'articles/2021/2021-03-02-body-a-objects-example-times.mdx';
const STATEMENT = 'statements/2021/2021-03-example-body-a-statement.mdx';
const REPOSITORY = 'https://git.example.org/nobody/archive';
/** More corrections than the page of changes shows in full. */
const CORRECTIONS = 120;

const folder = newFolder('record-history');
const content = join(folder, 'content');

beforeAll(async () => {
  cpSync(SOUND, content, { recursive: true });
  const archive = fixtureIn(content);
  archive.edit('site.yaml', 'editors:', `repository: ${REPOSITORY}\neditors:`);
  git('2026-01-05', 'init', '--quiet');
  commit('2026-01-05', 'As it began');
  archive.edit(ARTICLE, 'we were not asked', 'we were never asked');
  const more = Array.from({ length: CORRECTIONS }, (_, nth) => {
    const day = `2026-03-${String(1 + Math.floor(nth / 10)).padStart(2, '0')}`;
    return `  - { date: ${day}, what: Small mistake ${nth + 1}., why: It was seen late. }\n`;
  }).join('');
  archive.edit(
    ARTICLE,
    'entered: 2026-01-05',
    `${more}  - { date: 2026-04-02, what: A word of q2 was mended., field: quotes.q2.text, before: we were not asked, after: we were never asked, why: It was misread. }\nentered: 2026-01-05`,
  );
  commit('2026-04-03', 'Words <of> q2');
  archive.edit(STATEMENT, 'The body set out', 'The body had set out');
  const project = copyProject(join(folder, 'project'));
  await build(join(folder, 'dist'), { project, content });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function git(day: string, ...args: string[]) {
  execFileSync('git', ['-C', content, ...args], {
    env: {
      ...process.env,
      GIT_AUTHOR_NAME: 'Nobody',
      GIT_AUTHOR_EMAIL: 'nobody@example.org',
      GIT_COMMITTER_NAME: 'Nobody',
      GIT_COMMITTER_EMAIL: 'nobody@example.org',
      GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
    },
  });
}

function commit(day: string, subject: string) {
  git(day, 'add', '--all');
  git(day, 'commit', '--quiet', '--message', subject);
}

/** The main part of a page; its words with single spaces. */
function page(address: string) {
  const { document } = parseHTML(readFileSync(join(folder, 'dist', address, 'index.html'), 'utf8'));
  const words = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
  return { document, words };
}

describe('the page of a record', () => {
  it('says when it entered and last changed, and lists its versions with the commits', () => {
    const { document, words } = page('articles/2026-0001');
    const text = words('.apparatus').join(' ');
    expect(text).toContain('entered 5 January 2026last changed 3 April 20262 versions');
    expect(words('.versions li').map((version) => version.replace(/ \w{10}$/, ''))).toEqual([
      '3 April 2026Words <of> q2',
      '5 January 2026As it began',
    ]);
    const links = [...document.querySelectorAll('.versions a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(links).toHaveLength(2);
    for (const link of links)
      expect(link).toMatch(/^https:\/\/git\.example\.org\/nobody\/archive\/commit\/[0-9a-f]{40}$/);
  });

  it('shows the words that a correction took out and put in, to those who listen as well', () => {
    const { document, words } = page('articles/2026-0001');
    expect(words('.changed')).toEqual(['Words of q2: we were [taken out: not][put in: never] asked']);
    expect(document.querySelector('.changed a')?.getAttribute('href')).toBe('/articles/2026-0001/#q2');
  });

  it('names no day for a change that no version records', () => {
    const text = page('statements/2026-0002').words('.apparatus').join(' ');
    expect(text).toContain('entered 5 January 2026changed since its last version');
    expect(text).toContain('the change is not in the history of the archive yet');
  });

  it('is kept when it is withdrawn, with its past', () => {
    const { words } = page('articles/2026-0003');
    expect(words('.lead').join()).toContain('withdrawn on 1 March 2026');
    expect(words('.apparatus').join()).toContain('entered 5 January 2026last changed 1 March 2026');
    expect(words('.versions li')).toHaveLength(1);
  });
});

describe('the page of changes', () => {
  it('shows the latest corrections in full and folds earlier ones by year', () => {
    const { document, words } = page('changes');
    const section = document.querySelector('#corrections')?.parentElement;
    expect(section?.querySelectorAll(':scope > ul > li')).toHaveLength(50);
    expect(section?.querySelector(':scope > ul > li')?.textContent).toContain('[taken out: not]');
    expect(words('details.group summary')).toEqual(['2026, earlier']);
    // With the two that the small archive has.
    expect(section?.querySelectorAll('details.group li')).toHaveLength(CORRECTIONS + 3 - 50);
  });
});

it('the data of a record have what a correction changed', () => {
  const data: { corrections: { field?: string }[] } = JSON.parse(
    readFileSync(join(folder, 'dist/articles/2026-0001.json'), 'utf8'),
  );
  expect(data.corrections.at(-1)).toEqual({
    date: '2026-04-02',
    what: 'A word of q2 was mended.',
    field: 'quotes.q2.text',
    before: 'we were not asked',
    after: 'we were never asked',
    why: 'It was misread.',
  });
});
