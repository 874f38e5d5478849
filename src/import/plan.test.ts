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
    const plan = planImport(lines, EMPTY, { skipFaulty: true });
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
