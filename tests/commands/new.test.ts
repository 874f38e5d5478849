import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../harness/command.ts';
import { type Fixture, soundArchive } from '../harness/fixture.ts';
import { digests, filesIn } from '../harness/snapshot.ts';

const PAGE = 'https://times.example.org/2021/once-more';

function add({ folder }: Fixture, ...flags: string[]) {
  return run('new', flags, { content: folder });
}

/** The files that a command has added; it must have changed none. */
async function added(archive: Fixture, ...flags: string[]) {
  const before = digests(archive.folder);
  const outcome = await add(archive, ...flags);
  const after = digests(archive.folder);
  expect(after).toMatchObject(before);
  return { ...outcome, files: Object.keys(after).filter((file) => before[file] === undefined) };
}

async function isSound({ folder }: Fixture) {
  const { code, out } = await run('check', [], { content: folder });
  expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^No faults|\b0 errors/) });
}

describe('npm run new, by flags', () => {
  it('writes a draft with only what is known, and says what is left to do', async () => {
    const archive = soundArchive();
    const { code, out, err, files } = await added(
      archive,
      ...['article', '--url', `${PAGE}?utm_source=mail`, '--title', "Body A objects - once more, it's said"],
      ...['--date', '2021-05', '--author', 'Ann Author', '--organisation', 'EBA', '--policy', 'Example Plan'],
    );
    expect(err).toBe('');
    expect(code).toBe(0);
    const [file = ''] = files;
    expect(files).toEqual(['articles/2021/2021-05-body-a-objects-once-more-its-said-example-times.mdx']);
    expect(archive.read(file)).toBe(`---
title: Body A objects – once more, it’s said
source: example-times
url: ${PAGE}
authors: [Ann Author]
date: 2021-05
organisations: [example-body-a]
policies: [example-plan]
status: draft
---
`);
    expect(out.replaceAll(archive.folder, 'content')).toMatchInlineSnapshot(`
      "Left out of the address: the tracking parameter utm_source.
      Source: example-times, on whose site the address is.
      Written as “Body A objects – once more, it’s said”.
      Written: content/articles/2021/2021-05-body-a-objects-once-more-its-said-example-times.mdx

      What is left to do:
        - Write the abstract below the second ---: three or four sentences in our own words.
        - Add short quotations under quotes, each with its speaker.
        - Run: npm run check -- content/articles/2021/2021-05-body-a-objects-once-more-its-said-example-times.mdx
        - Hold the quotations against the saved page: npm run verify -- <saved page> --record content/articles/2021/2021-05-body-a-objects-once-more-its-said-example-times.mdx
      "
    `);
    await isSound(archive);
  });

  it('adds with --create what a record names and the archive does not have', async () => {
    const archive = soundArchive();
    const { code, files } = await added(
      archive,
      ...['statement', '--url', 'https://lanterns.example.org/letter', '--title', '[Letter of the wardens]'],
      ...['--source', 'Lantern Gazette', '--source-type', 'Trade press', '--issuer', 'Wardens of the Wick'],
      ...['--type', 'Letter', '--person', 'Dr Ann Example', '--person', 'Professor Bo Warden'],
      ...['--organisation', 'Wardens of the Wick', '--create'],
    );
    expect(code).toBe(0);
    expect(files).toEqual([
      'organisations/wardens-of-the-wick.mdx',
      'people/bo-warden.yaml',
      'sources/lantern-gazette.yaml',
      'statements/undated/undated-letter-of-the-wardens-lantern-gazette.mdx',
    ]);
    expect(archive.read(files.at(-1) ?? '')).toBe(`---
title: Letter of the wardens
title_supplied: true
issuer: wardens-of-the-wick
type: letter
source: lantern-gazette
url: https://lanterns.example.org/letter
organisations: [wardens-of-the-wick]
people: [ann-example, bo-warden]
status: draft
---
`);
    expect(archive.read('people/bo-warden.yaml')).toBe('name: Bo Warden\nhonorific: Professor\n');
    await isSound(archive);
  });

  it.each([
    ['organisation', ['--name', 'Wardens of the Wick', '--short-name', 'WW'], 'organisations/ww.mdx'],
    ['policy', ['--name', 'Wick Order', '--type', 'pay award', '--date', '2021~'], 'policies/wick-order.mdx'],
    ['person', ['--name', 'Zoë Wick', '--role', 'chair', '--organisation', 'EBA'], 'people/zoe-wick.yaml'],
    ['source', ['--name', 'The Wick', '--type', 'blog', '--website', PAGE], 'sources/wick.yaml'],
    ['person', ['--name', 'Ann Example', '--id', 'ann-example-2'], 'people/ann-example-2.yaml'],
  ])('adds %s alone: %j', async (kind, flags, file) => {
    const archive = soundArchive();
    expect(await added(archive, '--kind', kind, ...flags)).toMatchObject({ code: 0, files: [file] });
    await isSound(archive);
  });

  it('never asks without a terminal: it says everything that is missing or wrong, and writes nothing', async () => {
    const archive = soundArchive();
    const { code, out, err, files } = await added(
      archive,
      ...['statement', '--known-through', '2026-0001', '--issuer', 'example-body-c', '--website', PAGE],
      ...['--organisation', 'Example Body', '--person', 'Zoë Wick', '--person', 'zoe'],
      ...['--date', '2021', '--date', '2022', '--title', 'Lost \uFFFD letters'],
    );
    expect({ code, out, files }).toEqual({ code: 1, out: '', files: [] });
    expect(err).toMatchInlineSnapshot(`
      "--website  There is no such thing to say of a statement.
        Expected: a flag of a statement: --url --known-through --source --title --date --date-note --issuer --type --author --organisation --policy --person.
        To mend: Leave it out; it is for an organisation, a source.

      --title  There are characters that stand for lost ones (U+FFFD) in it.
        To mend: Type the words that the page shows.

      --date  It was given 2 times.
        Expected: one.

      --issuer  The archive has no organisation or person “example-body-c”.
        Expected: the id or a name of an organisation or person of the archive.
        Did you mean “example-body-a”?
        To mend: Correct it, or add the organisation: npm run new -- organisation --name …

      --organisation  The archive has no organisation “Example Body”.
        Expected: the id or a name of an organisation of the archive.
        Did you mean “example-body-a”?
        To mend: Correct it, or add the organisation: npm run new -- organisation --name "Example Body"

      --person  The archive has no person “Zoë Wick”.
        Expected: the id or a name of a person of the archive.
        To mend: Have the person added on the way, with --create, or add it alone: npm run new -- person --name "Zoë Wick"

      --person  The archive has no person “zoe”.
        Expected: the id or a name of a person of the archive.
        To mend: Correct it, or add the person: npm run new -- person --name …

      Nothing was written.
      "
    `);
  });

  it('says of a value what the check would say of it', async () => {
    const { code, err } = await added(
      soundArchive(),
      ...['statement', '--url', 'example.org', '--date', '2021-13', '--type', 'epistle', '--title', ''],
    );
    expect(code).toBe(1);
    for (const words of ['“example.org”', '“2021-13”', 'one of letter, press-release, ', 'title is empty'])
      expect(err).toContain(words);
  });

  it('says what is missing', async () => {
    const archive = soundArchive();
    const { code, err, files } = await added(archive, 'article');
    expect({ code, files }).toEqual({ code: 1, files: [] });
    expect(err).toMatchInlineSnapshot(`
      "--url  It is missing.
        Expected: address of the page.
        To mend: If there is none, give --known-through: number of the record that tells of it, when its own page was not seen.

      --source  It is missing.
        Expected: who published it.

      --title  It is missing.
        Expected: title as printed; in [square brackets] if it was not printed and is ours.

      Nothing was written.
      "
    `);
    expect((await add(archive)).err).toContain('--kind  It is missing.');
    expect((await add(archive, 'source', '--name', 'The Wick')).err).toContain('one of trade-press, ');
  });

  it('knows a page that is here already by its address', async () => {
    const archive = soundArchive();
    const { code, err, files } = await added(
      archive,
      ...['article', '--title', 'Other words', '--url'],
      'http://www.times.example.org/2021/body-a-objects/?fbclid=1#top',
    );
    expect({ code, files }).toEqual({ code: 1, files: [] });
    expect(err).toContain('The archive has a record of this address: 2026-0001');
    expect(err).toContain(join(archive.folder, 'articles/2021/2021-03-02-body-a-objects-example-times.mdx'));
  });

  it('points out the same title in the same source on the same day, and takes it when that is meant', async () => {
    const archive = soundArchive();
    const flags = [
      'article',
      '--title',
      'Example Body A objects to the Example Plan',
      '--date',
      '2021-03-02',
    ];
    const refused = await added(archive, ...flags, '--url', PAGE);
    expect(refused).toMatchObject({ code: 1, files: [] });
    expect(refused.err).toContain('The archive has it: 2026-0001');
    const [first] = (await added(archive, ...flags, '--url', PAGE, '--allow-similar')).files;
    const [second] = (await added(archive, ...flags, '--url', `${PAGE}-2`, '--allow-similar')).files;
    expect(second).toBe(first?.replace('.mdx', '-2.mdx'));
    await isSound(archive);
  });

  it('never takes an id that somebody has, nor a name', async () => {
    const archive = soundArchive();
    for (const [words, ...flags] of [
      ['The archive has the organisation “Body Alpha”', 'organisation', '--name', 'Body Alpha'],
      ['that of the organisation “Example Body A”', 'person', '--name', 'Eve', '--id', 'example-body-a'],
      ['No id can be made', 'person', '--name', '李'],
    ]) {
      const { code, err, files } = await added(archive, ...flags);
      expect({ code, files }).toEqual({ code: 1, files: [] });
      expect(err).toContain(words);
    }
  });

  it('does not add with --create what may be a slip', async () => {
    const archive = soundArchive();
    const flags = ['article', '--url', PAGE, '--title', 'Once more', '--create', '--organisation'];
    for (const slip of ['Exampel Body A', 'wardens']) {
      expect(await added(archive, ...flags, slip)).toMatchObject({ code: 1, files: [] });
    }
  });

  it('reports to machines', async () => {
    const archive = soundArchive();
    const wrong = await added(archive, 'source', '--name', 'The Wick', '--type', 'blogg', '--json');
    expect(wrong).toMatchObject({ code: 1, err: '', files: [] });
    expect(JSON.parse(wrong.out)).toMatchObject({
      files: [],
      problems: [{ flag: '--type', nearest: 'blog' }],
    });
    const right = await add(archive, 'source', '--name', 'The Wick', '--type', 'blog', '--json');
    const file = join(archive.folder, 'sources/wick.yaml');
    expect(JSON.parse(right.out)).toEqual({
      files: [file],
      notes: [],
      next: [`Run: npm run check -- ${file}`],
    });
    expect(filesIn(archive.folder)).toContain('sources/wick.yaml');
  });
});
