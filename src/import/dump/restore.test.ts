import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundArchive } from '../../../tests/harness/fixture.ts';
import { givenOut } from '../../../tests/harness/given-out.ts';
import { mutate } from '../../../tests/harness/mutate.ts';
import { digests, filesIn } from '../../../tests/harness/snapshot.ts';
import { temporaryFolder } from '../../../tests/harness/temporary.ts';
import { CannotImport } from '../cannot-import.ts';
import { reportPretty } from '../report.ts';
import { restore } from './restore.ts';

const ARTICLE = 'articles/2021/2021-03-02-body-a-objects-example-times.mdx';
const FILES = ['content.ndjson', 'site.json', 'redirects.json', 'ledger.txt'];

/** A dump that a test may spoil, without checksums unless they are asked for. */
function dump({ sums = false } = {}) {
  const folder = join(temporaryFolder('dump'), 'data');
  givenOut(soundArchive().folder, folder);
  if (!sums) rmSync(join(folder, 'SHA256SUMS'));
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const write = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);
  return {
    folder,
    read,
    write,
    remove: (name: string) => rmSync(join(folder, name)),
    edit(name: string, from: string | RegExp, to: string) {
      const text = read(name);
      const edited = text.replace(from, () => to);
      if (edited === text) throw new Error(`${String(from)} is not in ${name}.`);
      write(name, edited);
    },
  };
}

/** What a restoration into an empty folder says; it must have written nothing. */
async function faultsOf(spoiled: ReturnType<typeof dump>): Promise<string> {
  const content = join(temporaryFolder('restored'), 'content');
  const result = await restore(spoiled.folder, { content });
  expect(result.written).toBe(false);
  expect(filesIn(content)).toEqual([]);
  return told(result, spoiled.folder, content);
}

function told(result: Awaited<ReturnType<typeof restore>>, folder: string, content: string): string {
  const [report = ''] = reportPretty(result).split(/\n\n(?:Skipped|Nothing was written)/);
  return report.replaceAll(folder, 'data').replaceAll(content, 'content');
}

describe('a file of a dump', () => {
  it('that was cut off is told by its checksum and its last line', async () => {
    const spoiled = dump({ sums: true });
    spoiled.write('content.ndjson', spoiled.read('content.ndjson').slice(0, -400));
    expect((await faultsOf(spoiled)).replaceAll(/[\da-f]{64}/g, '…')).toMatchInlineSnapshot(`
      "Faults: 2
        data/content.ndjson:1:1  This file is not as it was published: its SHA-256 is …. [import-checksum]
          expected …, as SHA256SUMS says
          Take the file again. If it was changed on purpose, take its line out of SHA256SUMS.
        data/content.ndjson:8:417  This line is not JSON: Unterminated string. [json]
          One whole JSON object a line.

      Notes: 1
        data:1  what the files say of each other was not looked at, for not all of them could be read"
    `);
  });

  it('that lacks its last lines is told by the addresses that the ledger has, where no checksum tells', async () => {
    const spoiled = dump();
    spoiled.edit('content.ndjson', /.*\n$/, '');
    expect(await faultsOf(spoiled)).toMatchInlineSnapshot(`
      "Faults: 4
        data/content.ndjson:1:972  There is no record “2026-0002” in articles/ or statements/. [reference]
          expected the number of a record of the archive
          Correct the number.
        data/content.ndjson:1:1147  There is no record “2026-0002” in articles/ or statements/. [reference]
          expected the number of a record of the archive
          Correct the number.
        data/ledger.txt:31:1  /statements/2026-0002/ was published, and now nothing stands there. [ledger]
          expected the page, a redirect, or a tombstone
          Bring the file back (with status: withdrawn if it must go), or add a redirect to redirects.yaml.
        data/ledger.txt:32:1  /statements/2026-0002/#q1 was published, and now nothing stands there. [ledger]
          expected the anchor, a redirect, or an entry under retired in the record
          Give the quotation or figure its old id back, list the id under retired with a date and a reason, or add a redirect to redirects.yaml.

      Notes: 1
        data:1  there is no SHA256SUMS beside the files, so nothing tells whether they are as they were published"
    `);
  });

  it.each(FILES)('that is missing is asked for: %s', async (name) => {
    const spoiled = dump();
    spoiled.remove(name);
    expect(await faultsOf(spoiled)).toContain(
      `data/${name}:1:1  This file is missing, and without it the archive cannot be restored. [import-file]\n`,
    );
  });

  it('that is no JSON, no UTF-8 or something else is told with its place', async () => {
    const spoiled = dump();
    spoiled.edit('site.json', '"title": "Example Archive",', '"title": "Example Archive"');
    spoiled.write('redirects.json', '{}\n');
    spoiled.write('ledger.txt', Uint8Array.of(0x2f, 0xff, 0x0a));
    expect(await faultsOf(spoiled)).toMatchInlineSnapshot(`
      "Faults: 3
        data/site.json:3:3  This file is not JSON: a comma or the closing bracket was expected here. [json]
        data/redirects.json:1:1  This is something else. [schema-type]
          expected a list of redirects
        data/ledger.txt:1:1  This file is not UTF-8 text. [encoding]
          Take the file again, or save it in the encoding UTF-8.

      Notes: 2
        data:1  there is no SHA256SUMS beside the files, so nothing tells whether they are as they were published
        data:1  what the files say of each other was not looked at, for not all of them could be read"
    `);
    spoiled.write('site.json', '{ "title": "A",\n  "title": "B" }\n');
    expect(await faultsOf(spoiled)).toContain(
      'data/site.json:2:3  This key stands twice in its object. [json]',
    );
  });
});

describe('a line of a dump', () => {
  it('is told of every fault, with its place in the dump, by what the check says of content files', async () => {
    const spoiled = dump();
    spoiled.edit('content.ndjson', '"authors":["Ann Author"]', '"authors":"Ann Author","colour":"red"');
    spoiled.edit('content.ndjson', '"policies":["example-plan"]', '"policies":["example-plann"]');
    spoiled.edit('content.ndjson', '"date":"2021-03-02"', '"date":"2021-02-30"');
    spoiled.edit('content.ndjson', '<Org id=\\"example-body-a\\"/>', '<Og id=\\"example-body-a\\"/>');
    spoiled.edit('content.ndjson', '"name":"Example Body B",', '');
    spoiled.edit('content.ndjson', '"kind":"source"', '"kind":"sorce"');
    spoiled.edit('content.ndjson', ',"body":"A made-up plan for a made-up plain."', '');
    spoiled.edit('content.ndjson', '"honorific":"Dr"', '"honorific":7');
    expect(await faultsOf(spoiled)).toMatchInlineSnapshot(`
      "Faults: 8
        data/content.ndjson:1:253  authors is “Ann Author”. [schema-type]
          expected a list
        data/content.ndjson:1:266  There is no field “colour”. [schema-key]
          expected one of id, title, title_supplied, source, url, known_through, authors, date, date_note, organisations, policies, people, keywords, quotes, positions, figures, retired, answers, reports, capture, verified, corrections, note, entered, status, withdrawn
          Correct the spelling, or take the field out.
        data/content.ndjson:1:288  date is “2021-02-30”. [schema-value]
          expected a date such as 2021-05-17, 2021-05, 2021, 2021-10~ (about) or 2021-10-18/2021-10-24
          There is no such day in the calendar; look at the page again.
        data/content.ndjson:1:1161  There is no component <Og>. [mdx-component]
          expected <Quote>, <Figure>, <Org>, <Policy>, <Person>, <Record>, <Note>
          did you mean <Org>?
          Use one of these components; write < as &lt;.
        data/content.ndjson:4:74  The field “name” is missing. [schema-missing]
          expected text
          Add name.
        data/content.ndjson:5:92  honorific is the number 7. [schema-type]
          expected text
        data/content.ndjson:6:2  The field “body” is missing. [schema-missing]
          expected text, if only ""
        data/content.ndjson:7:9  kind is “sorce”. [schema-value]
          expected one of article, statement, organisation, policy, person, source
          did you mean source?

      Notes: 2
        data:1  there is no SHA256SUMS beside the files, so nothing tells whether they are as they were published
        data:1  what the files say of each other was not looked at, for not all of them could be read"
    `);
  });

  it('must name what the dump or the archive has, as redirects and the ledger must', async () => {
    const spoiled = dump();
    spoiled.edit('content.ndjson', '"parent":"example-body-a"', '"parent":"example-body-z"');
    spoiled.edit('content.ndjson', '"reports":["2026-0002"]', '"reports":["2026-0009"]');
    spoiled.edit('redirects.json', '"to": "/articles/2026-0001/"', '"to": "/articles/2026-0007/"');
    spoiled.write('ledger.txt', `${spoiled.read('ledger.txt')}/articles/2026-0008/\nno address\n`);
    expect(await faultsOf(spoiled)).toMatchInlineSnapshot(`
      "Faults: 5
        data/content.ndjson:1:972  There is no record “2026-0009” in articles/ or statements/. [reference]
          expected the number of a record of the archive
          Correct the number.
        data/content.ndjson:4:128  There is no organisation “example-body-z” in organisations/. [reference]
          expected the id of an organisation of the archive
          did you mean example-body-a?
          Correct the id, or add the organisation first.
        data/redirects.json:20:11  /articles/2026-0004/ leads to /articles/2026-0007/, where nothing stands. [redirect]
          expected the address of a page or anchor of the archive
          Correct the address; pages end with a slash.
        data/ledger.txt:109:1  /articles/2026-0008/ was published, and now nothing stands there. [ledger]
          expected the page, a redirect, or a tombstone
          Bring the file back (with status: withdrawn if it must go), or add a redirect to redirects.yaml.
        data/ledger.txt:110:1  “no address” is no address. [ledger]
          The ledger is extended by npm run accession and never edited; restore the line from the history.

      Notes: 1
        data:1  there is no SHA256SUMS beside the files, so nothing tells whether they are as they were published"
    `);
  });

  it('stands once, under a number of its own', async () => {
    const spoiled = dump();
    const [first = ''] = spoiled.read('content.ndjson').split('\n');
    const again = first.replace(ARTICLE, 'articles/2021/again.mdx');
    spoiled.write('content.ndjson', `${spoiled.read('content.ndjson')}${first}\n${again}\n`);
    expect(await faultsOf(spoiled)).toMatchInlineSnapshot(`
      "Faults: 3
        data/content.ndjson:9:1  articles/2021/2021-03-02-body-a-objects-example-times.mdx is given on line 1 already. [file-path]
          expected a path of its own
          Keep one of the two lines.
        data/content.ndjson:10:65  The accession number 2026-0001 already belongs to articles/2021/2021-03-02-body-a-objects-example-times.mdx. [accession]
          expected a number of its own
          Take the line out of the newer file and run npm run accession.
        data/content.ndjson:10:161  The page at https://times.example.org/2021/body-a-objects is that of 2026-0001 (articles/2021/2021-03-02-body-a-objects-example-times.mdx) already. [duplicate-record]
          expected the address of a page that no other record describes
          Correct url; or, if both are of one page, add what this record knows to articles/2021/2021-03-02-body-a-objects-example-times.mdx and set status: withdrawn here with successor: 2026-0001.

      Notes: 1
        data:1  there is no SHA256SUMS beside the files, so nothing tells whether they are as they were published"
    `);
  });

  it.each([
    '../escape.mdx',
    'articles/../../escape.mdx',
    '/tmp/escape.mdx',
    'articles\\\\..\\\\escape.mdx',
    'articles/.hidden.mdx',
    'articles//escape.mdx',
    'articles/a.mdx/b.mdx',
    'articles/a\\u0000.mdx',
    'people/escape.mdx',
    'articles/escape.yaml',
    'articles/',
  ])('stays in its folder: %s', async (path) => {
    const spoiled = dump();
    spoiled.edit('content.ndjson', ARTICLE, path);
    expect(await faultsOf(spoiled)).toContain(
      '[file-path]\n    expected a path in articles/ that ends in .mdx',
    );
  });

  it('is published or withdrawn, and public', async () => {
    const spoiled = dump();
    spoiled.edit(
      'content.ndjson',
      '"status":"withdrawn"',
      '"quotes":[{"id":"q7","text":"not our view","speaker":"example-body-b"}],"status":"withdrawn"',
    );
    const draft =
      '{"kind":"article","file":"articles/2021/draft.mdx","data":{"title":"A draft","source":"example-times","url":"https://times.example.org/draft","organisations":["example-body-a"],"status":"draft"},"body":""}';
    spoiled.write('content.ndjson', `${spoiled.read('content.ndjson')}${draft}\n`);
    expect(await faultsOf(spoiled)).toMatchInlineSnapshot(`
      "Faults: 2
        data/content.ndjson:2:382  articles/2021/2021-04-10-body-b-replies-example-times.mdx would not be given out again as it stands here: its quotes differs. [import-dump]
          expected a line as a dump has it: of records that are published or withdrawn, what is public
          Take the file again from the archive that gave it out; drafts are imported from a file of their own.
        data/content.ndjson:9:187  articles/2021/draft.mdx is not published, so no dump would hold it. [import-dump]
          expected a line as a dump has it: of records that are published or withdrawn, what is public
          Take the file again from the archive that gave it out; drafts are imported from a file of their own.

      Notes: 1
        data:1  there is no SHA256SUMS beside the files, so nothing tells whether they are as they were published"
    `);
  });

  it('of another version of the software is said to be', async () => {
    const spoiled = dump();
    spoiled.edit('content.ndjson', '"authors":["Ann Author"]', '"creators":["Ann Author"]');
    spoiled.edit('schemas/content.schema.json', '"authors"', '"creators"');
    expect(await faultsOf(spoiled)).toContain(
      'data/schemas/content.schema.json:1  another version of the software made this dump',
    );
  });
});

describe('a content folder that is not empty', () => {
  it('keeps what it has; what it says otherwise is told with both places', async () => {
    const { folder } = dump();
    const content = soundArchive();
    content.edit(ARTICLE, 'Example Body A objects to the Example Plan', 'Something else');
    content.edit('organisations/example-body-b.mdx', 'of the plain.', 'of the valley.');
    content.edit('site.yaml', 'language: en-GB', 'language: cy');
    content.edit('ledger.txt', '/articles/2026-0001/#f1\n', '');
    content.edit('redirects.yaml', '2026-02-10', '2026-02-11');
    rmSync(join(content.folder, 'people/ann-example.yaml'));
    const before = digests(content.folder);
    const result = await restore(folder, { content: content.folder });
    expect(told(result, folder, content.folder)).toMatchInlineSnapshot(`
      "Faults: 5
        data/content.ndjson:1:119  2026-0001 is in the content folder already, and its title differs (content/articles/2021/2021-03-02-body-a-objects-example-times.mdx:3). [import-differs]
          expected the same, or a content folder that does not have it yet
          Nothing is written over. Restore the dump in an empty folder (--content) and compare the two.
        data/content.ndjson:4:153  organisations/example-body-b.mdx is in the content folder already, and its text differs (content/organisations/example-body-b.mdx:6). [import-differs]
          expected the same, or a content folder that does not have it yet
          Nothing is written over. Restore the dump in an empty folder (--content) and compare the two.
        data/site.json:5:15  site.yaml is in the content folder already, and its language differs (content/site.yaml:5). [import-differs]
          expected the same, or a content folder that does not have it yet
          Nothing is written over. Restore the dump in an empty folder (--content) and compare the two.
        data/redirects.json:18:3  redirects.yaml is in the content folder already, and its redirect from /articles/2026-0004/ differs (content/redirects.yaml:7). [import-differs]
          expected the same, or a content folder that does not have it yet
          Nothing is written over. Restore the dump in an empty folder (--content) and compare the two.
        data/ledger.txt:29:1  ledger.txt is in the content folder already, and it lacks /articles/2026-0001/#f1 (content/ledger.txt:108). [import-differs]
          expected the same, or a content folder that does not have it yet
          Nothing is written over. Restore the dump in an empty folder (--content) and compare the two.

      Notes: 1
        data:1  there is no SHA256SUMS beside the files, so nothing tells whether they are as they were published"
    `);
    expect(digests(content.folder)).toEqual(before);
  });

  it('gets what it lacks when the whole is sound', async () => {
    const { folder } = dump();
    const content = soundArchive();
    rmSync(join(content.folder, ARTICLE));
    const before = digests(content.folder);
    const { creates, faults, written } = await restore(folder, { content: content.folder });
    expect(faults).toEqual([]);
    expect(written).toBe(true);
    expect(creates.map(({ path }) => path)).toEqual([ARTICLE]);
    expect(digests(content.folder)).toMatchObject(before);
  });

  it('knows a record by its number wherever its file is', async () => {
    const { folder } = dump();
    const content = soundArchive();
    content.write('articles/2021/elsewhere.mdx', content.read(ARTICLE));
    rmSync(join(content.folder, ARTICLE));
    const { creates, skipped } = await restore(folder, { content: content.folder });
    expect(creates).toEqual([]);
    expect(skipped[0]).toMatchObject({ number: '2026-0001', there: 'articles/2021/elsewhere.mdx' });
  });
});

it.each([300, 1500, 5000, 100_000])('nesting %i deep is refused with its line', async (depth) => {
  const spoiled = dump();
  const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;
  spoiled.edit('content.ndjson', '["Ann Author"]', deep);
  spoiled.edit('site.json', '"en-GB"', deep);
  const faults = await faultsOf(spoiled);
  expect(faults).toContain('data/content.ndjson:1:1  This');
  expect(faults).toContain('data/site.json:1:1  This is nested too deeply. [json]');
});

it('a spoiled dump is restored whole or not at all, and never with an exception', async () => {
  const { folder, read, write } = dump();
  const sound = new Map(FILES.map((name) => [name, Buffer.from(read(name))]));
  let refused = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const name = FILES[seed % FILES.length] ?? '';
    for (const [file, bytes] of sound) write(file, bytes);
    write(name, mutate(sound.get(name) ?? Buffer.alloc(0), seed));
    const content = join(temporaryFolder('restored'), 'content');
    const outcome = await restore(folder, { content }).catch((error: unknown) => {
      if (error instanceof CannotImport) return error;
      throw new Error(`Seed ${seed}, ${name}: ${error instanceof Error ? error.stack : String(error)}`);
    });
    if (outcome instanceof CannotImport || !outcome.written) {
      refused++;
      expect(filesIn(content), `seed ${seed}`).toEqual([]);
    } else expect(filesIn(content), `seed ${seed}`).toHaveLength(outcome.creates.length);
  }
  expect(refused).toBeGreaterThan(20);
});
