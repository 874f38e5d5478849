import { describe, expect, it } from 'vitest';
import { takeIn } from './existing.ts';
import { allLines, EMPTY, recordLine } from './fixtures/lines.ts';
import type { InputLine } from './line.ts';
import { type Plan, planImport } from './plan.ts';

const entities = allLines().filter(({ file }) => file !== 'records.jsonl');

function textOf(plan: Plan, path: string): string | undefined {
  return plan.creates.find((create) => create.path === path)?.text;
}

/** The archive after a plan was carried out. */
function carriedOut(plan: Plan) {
  return takeIn(new Map(plan.creates.map(({ path, text }) => [path, text])));
}

function changed(line: InputLine, changes: Readonly<Record<string, unknown>>): InputLine {
  const data = { ...Object(line.data), ...changes };
  return { ...line, data, text: JSON.stringify(data) };
}

describe('an import into an empty archive', () => {
  const plan = planImport(allLines(), EMPTY);

  it('takes every line', () => {
    expect(plan.faults).toEqual([]);
    expect(plan.skipped).toEqual([]);
    expect(plan.creates.map(({ path }) => path)).toEqual([
      'articles/2021/2021-05-17-example-news.mdx',
      'statements/2021/2021-example-letter.mdx',
      'statements/undated/undated-example-letter.mdx',
      'organisations/example-body-a.mdx',
      'organisations/example-body-b.mdx',
      'policies/example-plan.mdx',
      'people/ann-example.yaml',
      'sources/example-times.yaml',
      'sources/example-body-a.yaml',
    ]);
  });

  it('makes an article of a record', () => {
    expect(textOf(plan, 'articles/2021/2021-05-17-example-news.mdx')).toMatchInlineSnapshot(`
      "---
      title: "Example: bodies differ"
      source: example-times
      url: https://www.example.com/news/differ/
      authors: [Jo Writer]
      date: 2021-05-17
      organisations: [example-body-a, example-body-b]
      policies: [example-plan]
      people: [ann-example]
      keywords: [example theme]
      quotes:
        - id: q1
          text: 'we said: "no"'
          speaker: ann-example
          organisation: example-body-a
        - id: q2
          text: perhaps
          speaker: example-body-b
      positions:
        - holder: ann-example
          organisation: example-body-a
          on: example-plan
          stance: opposes
          summary: Turned it down.
        - holder: example-body-b
          stance: neutral
          summary: Took no side.
      figures:
        - id: f1
          value: about 12
          of: practices asked
          attributed_to: example-body-b
        - id: f2
          value: 3%
          of: of them agreed
          attributed_to: {name: The Example Survey}
        - id: f3
          value: "1"
          of: letter
      note: Read on a copy.
      status: published
      ---

      Example Body A \\{the first\\} differed from \\*Example Body B\\* on a \\< b.
      "
    `);
  });

  it('makes a statement of a record, with what is not known left out', () => {
    expect(textOf(plan, 'statements/2021/2021-example-letter.mdx')).toMatchInlineSnapshot(`
      "---
      title: A letter
      title_supplied: true
      source: example-body-a
      url: https://example.org/letter?p=1
      date: 2021~
      date_note: Inferred from the text.
      status: published
      issuer: example-body-a
      type: letter
      ---

      &#105;mport of rules
      "
    `);
  });

  it('makes a draft of what has no date', () => {
    expect(textOf(plan, 'statements/undated/undated-example-letter.mdx')).toContain('status: draft\n');
  });

  it('makes an organisation, a policy, a person and a source', () => {
    expect(textOf(plan, 'organisations/example-body-a.mdx')).toMatchInlineSnapshot(`
      "---
      name: Example Body A
      short_name: EBA
      aliases: [Body A]
      kind: charity
      founded: "1990"
      website: https://example.org
      jurisdiction: England
      evidence: https://example.org/about
      ---

      A made-up body.
      "
    `);
    expect(textOf(plan, 'policies/example-plan.mdx')).toMatchInlineSnapshot(`
      "---
      name: Example Plan
      short_name: the plan
      kind: plan
      issued: "2021"
      issuer: example-body-b
      status: in force
      key_dates:
        - date: 2021-04
          event: Began
      figures:
        - value: £1
          of: a practice
      evidence: https://example.org/plan
      ---

      A made-up plan.
      "
    `);
    expect(textOf(plan, 'people/ann-example.yaml')).toMatchInlineSnapshot(`
      "name: Ann Example
      honorific: Dr
      roles:
        - title: Chair
          organisation: example-body-a
          seen: 2021-05-17
        - title: Author
          organisation: {name: Example Press}
      "
    `);
    expect(textOf(plan, 'sources/example-body-a.yaml')).toMatchInlineSnapshot(`
      "name: Example Body A
      kind: organisation
      website: https://example.org
      publisher: Example Body A
      "
    `);
  });

  it('says what it had to leave out', () => {
    expect(plan.notes.map(({ file, line, message }) => `${file}:${line} ${message}`)).toMatchInlineSnapshot(`
      [
        "people.jsonl:1 ann-example: a role without a title was left out (organisation: example-body-b, seen: 2022)",
      ]
    `);
  });
});

it('figures do not take the id of a quotation', () => {
  const plan = planImport([recordLine({ quotes: [{ id: 'f2', text: 'no' }] }), ...entities], EMPTY);
  expect(plan.creates[0]?.text.match(/id: \w+/g)).toEqual(['id: f2', 'id: f1', 'id: f3', 'id: f4']);
});

it('a single word that is no id is taken for a name, and a note says so', () => {
  const figures = [{ value: '1', what: 'letter', attributed_to: 'officials' }];
  const plan = planImport([recordLine({ figures }), ...entities], EMPTY);
  expect(plan.creates[0]?.text).toContain('attributed_to: {name: officials}');
  expect(plan.notes[0]?.message).toContain('“officials” is no id that is known and was taken for a name');
});

describe('what is there already is never touched', () => {
  const first = planImport(allLines(), EMPTY);

  it('an import done twice takes nothing the second time', () => {
    const second = planImport(allLines(), carriedOut(first));
    expect(second.creates).toEqual([]);
    expect(second.skipped.map(({ why, there }) => `${why} ${there}`)).toMatchInlineSnapshot(`
      [
        "same-address articles/2021/2021-05-17-example-news.mdx",
        "same-address statements/2021/2021-example-letter.mdx",
        "same-address statements/undated/undated-example-letter.mdx",
        "same-file organisations/example-body-a.mdx",
        "same-file organisations/example-body-b.mdx",
        "same-file policies/example-plan.mdx",
        "same-file people/ann-example.yaml",
        "same-file sources/example-times.yaml",
        "same-file sources/example-body-a.yaml",
      ]
    `);
  });

  it('a record is known by its address, wherever its file is', () => {
    const text = textOf(first, 'articles/2021/2021-05-17-example-news.mdx') ?? '';
    const moved = takeIn(new Map([['articles/1999/other-name.mdx', text]]));
    const { skipped } = planImport(
      [recordLine({ url: 'http://example.com/news/differ?utm_source=x#y' }), ...entities],
      moved,
    );
    expect(skipped).toMatchObject([{ why: 'same-address', there: 'articles/1999/other-name.mdx' }]);
  });

  it('an earlier line of the import counts as well', () => {
    const lines = [
      recordLine({}),
      recordLine({ id: 'other' }, 2),
      recordLine({ url: 'https://example.com/x' }, 3),
    ];
    expect(planImport([...lines, ...entities], EMPTY).skipped).toMatchObject([
      { line: 2, why: 'same-address-earlier', there: 'records.jsonl:1' },
      { line: 3, why: 'differs-earlier', there: 'records.jsonl:1' },
    ]);
  });

  it('an entity that differs is skipped and said to differ; mere layout is no difference', () => {
    const archive = new Map(carriedOut(first).files);
    archive.set(
      'sources/example-times.yaml',
      '# ours\nkind: trade-press\nname: "Example Times"\nwebsite: https://example.com\n',
    );
    archive.set('sources/example-body-a.yaml', 'name: Example Body A\nkind: organisation\n');
    const { skipped } = planImport(
      entities.filter(({ file }) => file === 'sources.jsonl'),
      takeIn(archive),
    );
    expect(skipped.map(({ why }) => why)).toEqual(['same-file', 'differs']);
  });
});

describe('lines that refer to a faulty entity', () => {
  const lines = allLines().map((line) =>
    line.file === 'organisations.jsonl' && line.line === 1 ? changed(line, { kind: 'charrity' }) : line,
  );

  it('are not reported with it: one fault, one message', () => {
    expect(planImport(lines, EMPTY).faults).toHaveLength(1);
  });

  it('are faulty themselves when faulty lines are to be left out, however long the chain', () => {
    const plan = planImport(lines, EMPTY, true);
    expect(plan.creates.map(({ path }) => path)).toEqual([
      'statements/undated/undated-example-letter.mdx',
      'sources/example-times.yaml',
      'sources/example-body-a.yaml',
    ]);
    expect(new Set(plan.faults.map(({ file, place }) => `${file}:${place.line}`))).toEqual(
      new Set([
        'records.jsonl:1',
        'records.jsonl:2',
        'organisations.jsonl:1',
        'organisations.jsonl:2',
        'policies.jsonl:1',
        'people.jsonl:1',
      ]),
    );
  });
});
