import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { run } from '../harness/command.ts';
import { type Fixture, soundArchive } from '../harness/fixture.ts';
import { site } from '../harness/site.ts';
import { filesIn } from '../harness/snapshot.ts';
import { launch } from './chromium.ts';
import { watchedPage } from './watched.ts';

/** The window as the browser has it, and as this test gives it a folder to choose. */
declare const window: Window & { showDirectoryPicker: () => Promise<FileSystemDirectoryHandle> };

let browser: Browser;
let context: BrowserContext;
let archive: Fixture;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launch(site.browser);
});
afterAll(() => browser.close());

/** The text of a file in the editor's repository. */
function saved(file: string): Promise<string> {
  return page.evaluate(async (path) => {
    const names = path.split('/');
    let folder = await navigator.storage.getDirectory();
    for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
    const handle = await folder.getFileHandle(names.at(-1) ?? '');
    return (await handle.getFile()).text();
  }, `content/${file}`);
}

/** Opens an entry of the repository in the editor. */
async function open(collection: string, entry: string): Promise<void> {
  await page.goto(`${site.origin}/admin/#/collections/${collection}/entries/${entry}`);
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
}

async function save(): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Entry saved.').waitFor();
}

const field = (name: string) => page.getByRole('textbox', { name, exact: true });

/** What the check says of the archive with one file as the editor saved it. */
async function checked(file: string): Promise<string> {
  archive.write(file, await saved(file));
  const { code, out, err } = await run('check', [], { content: archive.folder });
  return code === 0 ? 'sound' : out + err;
}

const RECORD = '2021/2021-03-02-body-a-objects-example-times';

describe('in the web editor, on a local repository', () => {
  /** An editor's repository, in the browser's private file system: nobody can be asked for a folder here. */
  beforeEach(async () => {
    archive = soundArchive();
    // The editor draws the fields that are in sight, so the window is as tall as the longest form.
    context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 6000 } });
    context.setDefaultTimeout(30_000);
    await context.addInitScript(() => {
      window.showDirectoryPicker = () => navigator.storage.getDirectory();
    });
    ({ page, complaints } = await watchedPage(context));
    await page.goto(`${site.origin}/admin/`);
    const files = filesIn(archive.folder).map((file) => [`content/${file}`, archive.read(file)] as const);
    await page.evaluate(async (all) => {
      const root = await navigator.storage.getDirectory();
      await root.getDirectoryHandle('.git', { create: true });
      for (const [path, text] of all) {
        const names = path.split('/');
        let folder = root;
        for (const name of names.slice(0, -1))
          folder = await folder.getDirectoryHandle(name, { create: true });
        const file = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
        const writable = await file.createWritable();
        await writable.write(text);
        await writable.close();
      }
    }, files);
    await page.getByRole('button', { name: 'Work with Local Repository' }).click();
    await page.getByRole('button', { name: 'New' }).waitFor();
  });
  afterEach(() => context.close());

  it('a record is opened, edited and saved; it passes the check, and nothing else in it has changed', async () => {
    const file = `articles/${RECORD}.mdx`;
    const before = archive.read(file);
    await open('articles', RECORD);
    await field('Title').fill('Example Body A: objections to the Example Plan');
    await save();
    expect(await saved(file)).toBe(
      before.replace(
        'title: Example Body A objects to the Example Plan',
        'title: "Example Body A: objections to the Example Plan"',
      ),
    );
    expect(await checked(file)).toBe('sound');
  });

  it('the abstract is edited; the frontmatter is the same, byte for byte', async () => {
    const file = `articles/${RECORD}.mdx`;
    const before = archive.read(file);
    await open('articles', RECORD);
    await field('Abstract').fill('<Org id="example-body-a"/> objected.\n\n<Quote id="q1"/>');
    await save();
    const [, frontmatter] = before.split('---\n');
    expect(await saved(file)).toBe(
      `---\n${frontmatter}---\n\n<Org id="example-body-a"/> objected.\n\n<Quote id="q1"/>\n`,
    );
    expect(await checked(file)).toBe('sound');
  });

  it('a quotation is edited inside its braces', async () => {
    const file = `articles/${RECORD}.mdx`;
    const before = archive.read(file);
    await open('articles', RECORD);
    await page.getByRole('button', { name: 'Expand All' }).first().click();
    await field('Text').nth(1).fill('we were not asked, and nobody was');
    await save();
    expect(await saved(file)).toBe(
      before.replace('text: we were not asked }', 'text: "we were not asked, and nobody was" }'),
    );
    expect(await checked(file)).toBe('sound');
  });

  it.each([
    ['organisations', 'example-body-a', 'mdx', 'name: Example Body A', 'name: Example Body Alpha'],
    ['policies', 'example-plan', 'mdx', 'name: The Example Plan', 'name: The Plan'],
    ['people', 'ann-example', 'yaml', 'name: Ann Example', 'name: Ann B. Example'],
    ['sources', 'example-times', 'yaml', 'name: The Example Times', 'name: Example Times'],
  ])('an entry of %s is edited in its place', async (collection, id, ending, from, to) => {
    const file = `${collection}/${id}.${ending}`;
    await open(collection, id);
    await field('Name').fill(to.replace('name: ', ''));
    await save();
    expect(await saved(file)).toBe(archive.read(file).replace(from, to));
    expect(await checked(file)).toBe('sound');
  });

  it('a new draft is written as the archive writes it, in the folder of its year', async () => {
    await page.goto(`${site.origin}/admin/#/collections/articles/new`);
    await field('Title').fill('The plan: a view from the plain');
    await page.getByRole('radio', { name: 'The Example Times' }).check();
    await field('URL').fill('https://times.example.org/2021/view');
    await field('Date').fill('2021-05-01');
    await page.getByRole('radio', { name: 'draft' }).check();
    await field('Abstract').fill('The paper described the plain.');
    await save();
    const file = 'articles/2021/2021-05-01-the-plan-a-view-from-the-plain-example-times.mdx';
    expect(await saved(file)).toBe(`---
title: "The plan: a view from the plain"
source: example-times
url: https://times.example.org/2021/view
date: 2021-05-01
status: draft
---

The paper described the plain.
`);
    expect(await checked(file)).toBe('sound');
  });

  it('a value of the wrong form is refused, with the form that was expected', async () => {
    await open('articles', RECORD);
    await field('Date').fill('2 March 2021');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Expected a date such as 2021-05-17').waitFor();
    expect(await saved(`articles/${RECORD}.mdx`)).toBe(archive.read(`articles/${RECORD}.mdx`));
  });

  it('no other host is reached; the one that the editor asks for its state is refused by the page', async () => {
    await open('articles', RECORD);
    const own = `requested blob:${site.origin}/`;
    const other = complaints.filter((text) => !text.includes('www.githubstatus.com') && !text.includes(own));
    expect(other).toEqual([]);
  });
});

describe('the web editor', () => {
  /** Opens its page at a public address, where the built files are what is served. */
  async function openAt(host: string, configuration: (text: string) => string): Promise<void> {
    context = await browser.newContext();
    onTestFinished(() => context.close());
    await context.route(`${host}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      const response = await route.fetch({ url: site.origin + pathname });
      const json = pathname.endsWith('/configuration.json');
      await (json
        ? route.fulfill({ response, body: configuration(await response.text()) })
        : route.fulfill({ response }));
    });
    page = await context.newPage();
    await page.goto(`${host}/admin/`);
  }

  it('says at a public address what to set, and starts nothing, when no repository is named', async () => {
    await openAt('https://archive.example.org', (text) =>
      text.replace('"repository": true', '"repository": false'),
    );
    await page.getByText('set repository: https://github.com/… in content/site.yaml').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((url) => /configuration\.json$/.test(url))).toHaveLength(1);
    expect(loaded.filter((url) => /sveltia-cms\.mjs$/.test(url))).toEqual([]);
  });

  it('lets an editor sign in with an access token when a repository on GitHub is named', async () => {
    await openAt('https://archive.example.org', (text) =>
      text
        .replace('"repository": false', '"repository": true')
        .replace('"no-repository/archive"', '"example/archive"'),
    );
    await page.getByRole('button', { name: 'Sign In Using Access Token' }).waitFor();
    expect(await page.getByRole('button', { name: 'Work with Local Repository' }).count()).toBe(0);
    expect(await page.getByText('set repository:').isVisible()).toBe(false);
  });
});
