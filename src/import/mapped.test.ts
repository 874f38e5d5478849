import { describe, expect, it } from 'vitest';
import { allLines, EMPTY, recordLine } from './fixtures/lines.ts';
import { type Plan, planImport } from './plan.ts';

const entities = allLines().filter(({ file }) => file !== 'records.jsonl');

function textOf(plan: Plan, path: string): string | undefined {
  return plan.creates.find((create) => create.path === path)?.text;
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
      issuer: example-body-a
      type: letter
      source: example-body-a
      url: https://example.org/letter?p=1
      date: 2021~
      date_note: Inferred from the text.
      status: published
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
        - organisation: example-body-b
          seen: "2022"
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

  it('leaves nothing out', () => {
    expect(plan.notes).toEqual([]);
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
