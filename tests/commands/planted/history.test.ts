import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { run } from '../../harness/command.ts';
import { type Fixture, soundArchive } from '../../harness/fixture.ts';

const ARTICLE = 'articles/2021/2021-03-02-body-a-objects-example-times.mdx';
const STATEMENT = 'statements/2021/2021-03-example-body-a-statement.mdx';
const REDIRECTS = 'redirects.yaml';
const LEDGER = 'ledger.txt';

/** A mistake that shows only beside what was published before: the words as they were, and as they are written now. */
interface HistoricalMistake {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  /** The words of `to` on whose line the fault stands. */
  readonly at: string;
}

const LAST_REDIRECT = 'why: It was the same article. }\n';
const LAST_ADDRESS = '/quotations/2021/\n';

/** Adds a redirect below the last one, or an address to the ledger. */
function added(file: typeof REDIRECTS | typeof LEDGER, line: string): HistoricalMistake {
  const last = file === LEDGER ? LAST_ADDRESS : LAST_REDIRECT;
  const rule = file === LEDGER ? 'ledger' : 'redirect';
  return { file, from: last, to: `${last}${line}\n`, rule, at: line };
}

const MISTAKES: readonly HistoricalMistake[] = [
  // A title that changed without a word.
  {
    file: ARTICLE,
    from: 'title: Example Body A objects to',
    to: 'title: Example Body A rejects',
    rule: 'silent-change',
    at: 'title:',
  },
  // A quotation that changed without a word.
  {
    file: ARTICLE,
    from: 'we were not asked',
    to: 'we were never asked',
    rule: 'silent-change',
    at: 'never',
  },
  // A figure that changed without a word.
  {
    file: ARTICLE,
    from: 'about 12',
    to: 'about 21',
    rule: 'silent-change',
    at: 'about 21',
  },
  // A quotation of a statement that changed without a word.
  {
    file: STATEMENT,
    from: 'nobody in the hills will gain',
    to: 'nobody in the hills would gain',
    rule: 'silent-change',
    at: 'would',
  },
  // A reason that was rewritten.
  {
    file: ARTICLE,
    from: 'The words were not in the article.',
    to: 'Nobody said so.',
    rule: 'published-history',
    at: 'Nobody said so.',
  },
  // A page that is gone.
  added(LEDGER, '/people/bob-example/'),
  // An anchor that is gone.
  added(LEDGER, '/articles/2026-0001/#q9'),
  // An address that is listed twice.
  added(LEDGER, '/sources/example-times/'),
  // A line that is no address.
  added(LEDGER, 'people/ann-example'),
  // A redirect to nowhere.
  added(REDIRECTS, '- { from: /organisations/body-c/, to: /organisations/example-body-c/ }'),
  // A redirect without its last slash.
  added(REDIRECTS, '- { from: /policies/plan/, to: /policies/example-plan }'),
  // A redirect that hides a page.
  added(REDIRECTS, '- { from: /people/ann-example/, to: /people/ }'),
  // A second redirect of one address.
  added(REDIRECTS, '- { from: /organisations/body-alpha/, to: /organisations/example-body-a/ }'),
  // A redirect to itself.
  added(REDIRECTS, '- { from: /policies/one/, to: /policies/one/ }'),
];

/** The sound archive, published in a repository of its own. */
function publishedArchive(): Fixture {
  const archive = soundArchive();
  const identity = ['-c', 'user.name=Example Editor', '-c', 'user.email=editor@example.org'];
  const git = (...args: string[]) => execFileSync('git', ['-C', archive.folder, ...identity, ...args]);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'As published');
  return archive;
}

describe('mistakes that show beside what was published', () => {
  it('are all found in one run, each on its line, and nothing else is; none is mended without a person', async () => {
    const archive = publishedArchive();
    for (const { file, from, to } of MISTAKES) archive.edit(file, from, to);
    const check = (...flags: string[]) =>
      run('check', ['--base', 'HEAD', '--today', '2026-11-22', ...flags], { content: archive.folder });
    const { out } = await check('--format', 'json');
    const { faults }: { faults: { file: string; line: number; rule: string; fixable: boolean }[] } =
      JSON.parse(out);
    const found = faults.map(
      ({ file, line, rule, fixable }) =>
        `${file.slice(archive.folder.length + 1)}:${line} ${rule} ${fixable}`,
    );
    const planted = MISTAKES.map(({ file, at, rule }) => {
      // A mistake that is added stands where its words occur last.
      const lines = archive.read(file).split('\n');
      return `${file}:${lines.findLastIndex((line) => line.includes(at)) + 1} ${rule} false`;
    });
    expect(found.toSorted()).toEqual(planted.toSorted());
    const report = (await check()).out.replaceAll(archive.folder, 'content');
    await expect(report).toMatchFileSnapshot('history.txt');
  });
});
