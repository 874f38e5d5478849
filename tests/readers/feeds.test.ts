import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { few } from '../harness/few.ts';
import { needs, read } from '../harness/reader.ts';
import { allPages, site } from '../harness/site.ts';
import { filesIn } from '../harness/snapshot.ts';
import { temporaryFolder } from '../harness/temporary.ts';
import { written, writtenRecords } from '../harness/written.ts';
import { JSON_FEED_SCHEMA } from './json-feed-schema.ts';

/** An entry as far as all readers know of it. */
interface Entry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Seconds since 1970; absent without a date. */
  readonly time?: number;
}
interface JsonFeed {
  readonly title: string;
  readonly home_page_url: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly date_published?: string;
  }[];
}

const { url: address }: { url: string } = parse(written('site.yaml'));
const text = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const jsonFeed = (file: string): JsonFeed => JSON.parse(text(file));

/** Folders that have a feed, each ending in a slash; that of the whole archive is empty. */
const FOLDERS = filesIn(site.folder)
  .filter((file) => /(?:^|\/)feed\.xml$/.test(file))
  .map((file) => file.slice(0, -'feed.xml'.length));

/** The entries that the JSON Feed of a folder has: what every reader of the RSS beside it must find too. */
function entriesOf(folder: string): Entry[] {
  return jsonFeed(`${folder}feed.json`).items.map(({ id, url, title, date_published: published }) => ({
    id,
    url,
    title,
    ...(published === undefined ? {} : { time: Date.parse(published) / 1000 }),
  }));
}

describe('the feeds', () => {
  it('are there for the archive, its changes and every organisation, policy, person and source', () => {
    const entities = filesIn(join(site.project, 'content')).flatMap(
      (file) => /^((?:organisations|policies|people|sources)\/.*)\.\w+$/.exec(file)?.[1] ?? [],
    );
    expect([...FOLDERS].sort()).toEqual(['', 'changes/', ...entities.map((entity) => `${entity}/`)].sort());
  });

  it('hold published records under their own titles, each by the day on which it entered', () => {
    const records = new Map(writtenRecords().map((record) => [`${record.kind}/${record.id}/`, record]));
    const wrong = FOLDERS.filter((folder) => folder !== 'changes/').flatMap((folder) =>
      entriesOf(folder).filter(({ id, url, title, time }) => {
        const record = records.get(url.slice(address.length + 1));
        const entered = record?.fields.entered;
        return (
          record?.status !== 'published' ||
          id !== url ||
          title !== (record.fields.title_supplied === true ? `[${record.title}]` : record.title) ||
          time !== (typeof entered === 'string' ? Date.parse(entered) / 1000 : undefined)
        );
      }),
    );
    expect(few(wrong.map(({ url }) => url))).toEqual([]);
  });

  it('hold the latest, newest first', () => {
    const newestFirst = (folder: string) => {
      const times = entriesOf(folder).map(({ time }) => time ?? 0);
      return times.every((time, index) => time <= (times[index - 1] ?? time));
    };
    expect(FOLDERS.filter((folder) => !newestFirst(folder))).toEqual([]);
    const oldest = entriesOf('').at(-1)?.time ?? 0;
    const listed = new Set(entriesOf('').map(({ url }) => url));
    const later = writtenRecords().filter(
      ({ kind, id, status, fields }) =>
        status === 'published' &&
        Date.parse(String(fields.entered)) / 1000 > oldest &&
        !listed.has(`${address}/${kind}/${id}/`),
    );
    expect(few(later.map(({ file }) => file))).toEqual([]);
  });

  it('are named in the head of every page, and those of an entity or of the changes on its page', () => {
    const lacking = allPages().flatMap(({ address: page, references }) => {
      const heads = new Set(
        references.filter(({ from }) => from === 'link href').map((reference) => reference.address),
      );
      const own = FOLDERS.filter((folder) => folder !== '' && `/${folder}` === page);
      return ['', ...own]
        .flatMap((folder) => [`${address}/${folder}feed.xml`, `${address}/${folder}feed.json`])
        .filter((feed) => !heads.has(feed))
        .map((feed) => `${page} does not name ${feed}`);
    });
    expect(few(lacking)).toEqual([]);
  });

  it('are JSON Feed 1.1, each at the address that it says', () => {
    const ajv = formats.default(new Ajv2020({ allErrors: true, strict: true, strictRequired: false }));
    const valid = ajv.compile(JSON_FEED_SCHEMA);
    const faults = FOLDERS.flatMap((folder) => {
      const feed = JSON.parse(text(`${folder}feed.json`));
      if (feed.feed_url !== `${address}/${folder}feed.json`) return [`${folder}: ${feed.feed_url}`];
      return valid(feed) ? [] : [`${folder}: ${ajv.errorsText(valid.errors)}`];
    });
    expect(few(faults)).toEqual([]);
  });
});

const FEEDPARSER = `
import calendar, feedparser, json, sys
def read(path):
    feed = feedparser.parse(path)
    return {
        'fault': str(feed.get('bozo_exception', '')) if feed.bozo else '',
        'version': feed.version,
        'title': feed.feed.title,
        'link': feed.feed.link,
        'entries': [{
            'id': entry.id, 'url': entry.link, 'title': entry.title,
            **({'time': calendar.timegm(entry.published_parsed)} if 'published_parsed' in entry else {}),
        } for entry in feed.entries],
    }
print(json.dumps([read(path) for path in json.load(sys.stdin)]))
`;

it('feedparser reads every feed without a fault, and finds in it what the JSON Feed beside it has', (context) => {
  needs(context, 'python3');
  const paths = FOLDERS.map((folder) => join(site.folder, folder, 'feed.xml'));
  const { out } = read('python3', ['-c', FEEDPARSER], { input: JSON.stringify(paths) });
  const found: unknown[] = JSON.parse(out);
  const expected = FOLDERS.map((folder) => {
    const { title, home_page_url: link } = jsonFeed(`${folder}feed.json`);
    return { fault: '', version: 'rss20', title, link, entries: entriesOf(folder) };
  });
  expect(found).toEqual(expected);
});

it('sfeed reads the feed of the archive', (context) => {
  needs(context, 'sfeed');
  const { out, err } = read('sfeed', [], { input: text('feed.xml') });
  const entries = out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [time, title, url, , , id] = line.split('\t');
      return { id, url, title, ...(time === '' ? {} : { time: Number(time) }) };
    });
  expect(err).toBe('');
  expect(entries).toEqual(entriesOf(''));
});

it('newsboat follows the feed of the archive', (context) => {
  needs(context, 'newsboat');
  needs(context, 'sqlite3');
  const home = temporaryFolder('newsboat');
  const at = (name: string) => join(home, name);
  writeFileSync(at('urls'), `${site.origin}/feed.xml\n`);
  writeFileSync(at('config'), '');
  vi.stubEnv('HOME', home);
  read('newsboat', ['-q', '-u', at('urls'), '-c', at('cache.db'), '-C', at('config'), '-x', 'reload']);
  vi.unstubAllEnvs();
  const query = 'select guid as id, url, title, pubDate as time from rss_item order by guid';
  const { out } = read('sqlite3', ['-json', at('cache.db'), query]);
  const byId = (left: Entry, right: Entry) => (left.id < right.id ? -1 : 1);
  expect(JSON.parse(out)).toEqual(entriesOf('').sort(byId));
});
