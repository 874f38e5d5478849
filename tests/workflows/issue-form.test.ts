import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MARKER } from '../../src/issue-form/said.ts';
import { run } from '../harness/command.ts';
import { type Fixture, soundArchive } from '../harness/fixture.ts';
import { digests } from '../harness/snapshot.ts';
import { temporaryFolder } from '../harness/temporary.ts';
import { recordedEvent } from './event.ts';
import { type Answers, fakeGitHub, type Seen } from './fake-github.ts';

const MAIN = 'a'.repeat(40);
const ARTICLE = 'articles/2021/2021-03-02-body-a-objects-example-times.mdx';
const DRAFT = 'articles/2021/2021-06-02-example-body-a-objects-again-touch-tmp-x-everyone-example-times.mdx';

const willing: Answers = ({ method, path }) => {
  if (method === 'GET' && path === '/git/ref/heads/main') return { body: { object: { sha: MAIN } } };
  if (method === 'GET' && path.includes('/comments')) return { body: [] };
  if (method === 'POST' && path === '/pulls') return { status: 201, body: { number: 41 } };
  return method === 'GET' ? undefined : { body: {} };
};

/** A recorded event with some words of its form changed; they must be in it. */
function changed(name: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  const event = JSON.parse(readFileSync(recordedEvent(name), 'utf8'));
  for (const [from, to] of changes) {
    if (!event.issue.body.includes(from)) throw new Error(`${from} does not occur in ${name}.`);
    event.issue.body = event.issue.body.replace(from, () => to);
  }
  const path = join(temporaryFolder('event'), 'event.json');
  writeFileSync(path, JSON.stringify(event));
  return path;
}

async function accepted(event: string, archive: Fixture = soundArchive(), answers: Answers = willing) {
  const github = await fakeGitHub(answers);
  const outcome = await run('issue-form', [], {
    content: archive.folder,
    env: { ...github.environment, GITHUB_EVENT_PATH: event },
  });
  const bodyOf = (method: string, path: string) =>
    github.changes.find((seen: Seen) => seen.method === method && seen.path.startsWith(path))?.body;
  const comment = z.object({ body: z.string() }).safeParse(bodyOf('POST', '/issues/'));
  return { ...outcome, github, archive, bodyOf, comment: comment.data?.body ?? '' };
}

const pullRequest = z.object({
  title: z.string(),
  head: z.string(),
  base: z.string(),
  draft: z.boolean(),
  body: z.string(),
});
const file = z.object({
  message: z.string(),
  branch: z.string(),
  content: z.base64(),
  sha: z.string().optional(),
});
const textOf = (body: unknown) => Buffer.from(file.parse(body).content, 'base64').toString();

/** What is left of Markdown when all code is taken out. */
function outsideCode(text: string): string {
  return text.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '').replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
}

describe('an accepted suggestion', () => {
  const suggestion = recordedEvent('issue-suggestion-accepted');

  it('becomes a draft with what the archive knows, and nothing that it does not', async () => {
    const { code, out, err, archive } = await accepted(suggestion);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`Issue 12: pull request 41 drafts content/${DRAFT}.\n`);
    expect(archive.read(DRAFT)).toMatchInlineSnapshot(`
      "---
      title: "Example Body A objects again: “$(touch /tmp/x)” @everyone"
      source: example-times
      url: https://www.times.example.org/2021/plan-again/
      authors: [Ann Author, Example Writer]
      date: 2021-06-02
      organisations: [example-body-a]
      policies: [example-plan]
      people: [ann-example]
      quotes:
        - id: q1
          text: we object, still
          speaker: ann-example
          organisation: example-body-a
      status: draft
      ---
      "
    `);
  });

  it('goes to a branch that is named by the number of the issue alone, as a draft pull request', async () => {
    const { github, archive, bodyOf } = await accepted(suggestion);
    expect(github.changes.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /git/refs',
      `PUT /contents/content/${DRAFT}`,
      'POST /pulls',
      'POST /issues/12/comments',
    ]);
    expect(bodyOf('POST', '/git/refs')).toEqual({ ref: 'refs/heads/issue-12', sha: MAIN });
    expect(file.parse(bodyOf('PUT', '/contents/'))).toMatchObject({
      branch: 'issue-12',
      message: 'Draft of the article suggested in issue 12',
    });
    expect(textOf(bodyOf('PUT', '/contents/'))).toBe(archive.read(DRAFT));
    expect(pullRequest.parse(bodyOf('POST', '/pulls'))).toMatchObject({
      title: 'Draft of the article suggested in issue 12',
      head: 'issue-12',
      base: 'main',
      draft: true,
    });
  });

  it('tells the editors what was left out and why, and lets no word of the form be more than a word', async () => {
    const { bodyOf, comment } = await accepted(suggestion);
    const { body } = pullRequest.parse(bodyOf('POST', '/pulls'));
    expect(body).toContain('- `Body Unknown`: `the archive has no such organisation');
    expect(body).toContain(
      '`“nobody asked us” — Somebody Unknown`: `the archive has no entry for who said it`',
    );
    expect(body).toContain('``` fixes #1'.slice(4));
    expect(outsideCode(body)).not.toMatch(/@everyone|fixes #1|\$\(touch/);
    expect(outsideCode(body)).toContain('Closes #12');
    expect(comment).toContain('See #41.');
    expect(comment.startsWith(MARKER)).toBe(true);
  });

  it('is refused when the archive has the page already, however its address is written', async () => {
    const event = changed('issue-suggestion-accepted', [
      'https://www.times.example.org/2021/plan-again/?utm_source=mail',
      'http://times.example.org/2021/body-a-objects/?utm_medium=x',
    ]);
    const { comment, github } = await accepted(event);
    expect(comment).toContain('the archive has this page already, record `2026-0001`');
    expect(github.changes).toHaveLength(1);
  });

  it('warns of a record that is much like it', async () => {
    const event = changed(
      'issue-suggestion-accepted',
      [
        'Example Body A objects again: "$(touch /tmp/x)" @everyone',
        'Example Body A objects to the Example Plan',
      ],
      ['2021-06-02', '2021-03'],
    );
    const { bodyOf } = await accepted(event);
    expect(pullRequest.parse(bodyOf('POST', '/pulls')).body).toContain('Not the same as record `2026-0001`');
  });

  it.each([
    [
      'an address that is none',
      'https://www.times.example.org/2021/plan-again/?utm_source=mail',
      'javascript:x',
      'no web address',
    ],
    [
      'an empty title',
      'Example Body A objects again: "$(touch /tmp/x)" @everyone',
      '_No response_',
      '“Title” is not filled in.',
    ],
    ['a heading twice', 'The body objects.', '### Title\r\n\r\nAnother', '“Title” stands there 2 times'],
  ])('is answered with the reason when it has %s', async (_, from, to, reason) => {
    const archive = soundArchive();
    const before = digests(archive.folder);
    const { code, comment, github } = await accepted(
      changed('issue-suggestion-accepted', [from, to]),
      archive,
    );
    expect(code).toBe(0);
    expect(comment).toContain(reason);
    expect(github.changes).toHaveLength(1);
    expect(digests(archive.folder)).toEqual(before);
  });

  it('takes a date only when it is one', async () => {
    const { archive, bodyOf } = await accepted(
      changed('issue-suggestion-accepted', ['2021-06-02', '2 June']),
    );
    const undated = DRAFT.replace('2021/2021-06-02', 'undated/undated');
    expect(archive.read(undated)).not.toMatch(/^date:/m);
    expect(pullRequest.parse(bodyOf('POST', '/pulls')).body).toContain('is no date such as 2021-05-17');
  });

  it('leaves a branch alone that is there already', async () => {
    const taken: Answers = (seen) =>
      seen.path === '/git/refs'
        ? { status: 422, body: { message: 'Reference already exists' } }
        : willing(seen);
    const { code, comment, github } = await accepted(suggestion, soundArchive(), taken);
    expect(code).toBe(0);
    expect(comment).toContain('There is a branch issue-12 already. Delete it');
    expect(github.changes.some(({ path }) => path.startsWith('/contents/'))).toBe(false);
  });

  it('takes its branch away again when GitHub refuses the pull request, and says why', async () => {
    const unwilling: Answers = (seen) =>
      seen.path === '/pulls'
        ? { status: 403, body: { message: 'GitHub Actions is not permitted to create pull requests.' } }
        : willing(seen);
    const { code, err, github } = await accepted(suggestion, soundArchive(), unwilling);
    expect(code).toBe(1);
    expect(err).toContain('GitHub Actions is not permitted to create pull requests.');
    expect(err).not.toMatch(/^\s+at /m);
    expect(github.changes.at(-1)).toMatchObject({ method: 'DELETE', path: '/git/refs/heads/issue-12' });
  });
});

describe('an accepted report of a mistake', () => {
  it('becomes a correction when it says exactly what should stand there', async () => {
    const archive = soundArchive();
    const before = archive.read(ARTICLE);
    const { code, err, comment, bodyOf } = await accepted(recordedEvent('issue-mistake-accepted'), archive);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const after = archive.read(ARTICLE);
    const lines = (text: string) => new Set(text.split('\n'));
    expect([...lines(after)].filter((line) => !lines(before).has(line))).toEqual([
      '  - { id: q2, speaker: example-body-b, on: example-plan, text: we were never asked }',
      '  - { date: 2026-11-20, what: The words of the quotation q2 changed from “we were not asked” to “we were never asked”., field: quotes.q2.text, before: we were not asked, after: we were never asked, why: A reader reported the mistake (issue 13). }',
    ]);
    expect(textOf(bodyOf('PUT', '/contents/'))).toBe(after);
    expect(file.parse(bodyOf('PUT', '/contents/')).sha).toMatch(/^[0-9a-f]{40}$/);
    expect(comment).toContain('See #41.');
    expect(outsideCode(pullRequest.parse(bodyOf('POST', '/pulls')).body)).not.toContain('@everyone');
  });

  it.each([
    ['says what is not there', ['we were not asked', 'we were asked'], 'letter for letter'],
    ['does not say what should be', ['we were never asked', '_No response_'], 'does not name the part'],
    ['asks for what no such field can hold', ['Words of the quotation', 'Date'], 'letter for letter'],
    ['names a part for people', ['Words of the quotation', 'Another part'], 'by a person alone'],
    ['names a quotation by the address of its record', ['#q2', ''], 'not that of a quotation'],
  ] as const)('leads the editors to the place when it %s', async (_, change, reason) => {
    const archive = soundArchive();
    const before = digests(archive.folder);
    const { code, comment, github } = await accepted(changed('issue-mistake-accepted', change), archive);
    expect(code).toBe(0);
    expect(comment).toContain(reason);
    expect(comment).toContain(
      `https://git.example.test/example-archive/archive/edit/main/content/${ARTICLE}`,
    );
    expect(github.changes).toHaveLength(1);
    expect(digests(archive.folder)).toEqual(before);
  });

  it('names the line of the quotation that the address leads to', async () => {
    const archive = soundArchive();
    const line = archive.place(ARTICLE, '{ id: q2').split(':')[1];
    const { comment } = await accepted(
      changed('issue-mistake-accepted', ['we were not asked', 'x']),
      archive,
    );
    expect(comment).toContain(`/blob/main/content/${ARTICLE}?plain=1#L${line})`);
  });

  it('says so when the archive has nothing at that address', async () => {
    const address = 'https://archive.example.org/articles/2026-0001/#q2';
    const { comment } = await accepted(
      changed('issue-mistake-accepted', [address, 'https://example.org/@everyone']),
    );
    expect(comment).toContain('nothing at the address');
    expect(comment).not.toContain('@everyone');
  });
});

describe('an issue that is none of these', () => {
  it('is told that there is nothing to draft', async () => {
    const event = JSON.parse(readFileSync(recordedEvent('issue-mistake-accepted'), 'utf8'));
    event.issue.body = null;
    const path = join(temporaryFolder('event'), 'event.json');
    writeFileSync(path, JSON.stringify(event));
    expect((await accepted(path)).comment).toContain('not written with one of the forms');
  });

  it('is left alone when another label was added', async () => {
    const event = JSON.parse(readFileSync(recordedEvent('issue-mistake-accepted'), 'utf8'));
    event.label.name = 'question';
    const path = join(temporaryFolder('event'), 'event.json');
    writeFileSync(path, JSON.stringify(event));
    const { code, github } = await accepted(path);
    expect(code).toBe(0);
    expect(github.seen).toEqual([]);
  });
});
