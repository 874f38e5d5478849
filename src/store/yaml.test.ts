import { describe, expect, it } from 'vitest';
import { article } from '../archive/schema/article.ts';
import { readYamlFile } from './document.ts';
import { readYaml } from './yaml.ts';

describe('reading YAML with places', () => {
  it('keeps dates as text', () => {
    expect(readYaml('date: 2021-05-17\nyear: "2021"').data).toEqual({ date: '2021-05-17', year: '2021' });
  });

  it.each([
    ['anchors', 'a: &x 1\nb: *x', 1],
    ['tags', 'a: !!js/function "x"', 1],
    ['a key twice', 'a: 1\na: 2', 2],
    ['tabs', 'a:\n\tb: 1', 2],
    ['an open bracket', 'a: [1, 2\nb: 3', 1],
    ['an open quotation mark', 'a: "x\nb: 3', 1],
  ])('refuses %s and says on which line', (_, text, line) => {
    const { data, problems } = readYaml(text, 2);
    expect(data).toBeUndefined();
    expect(problems[0]?.place.line).toBe(line + 1);
    expect(problems[0]?.message).toMatch(/\.$/);
  });

  it('is not blown up by aliases of aliases', () => {
    const bomb = [
      'a0: &a0 [x, x, x, x, x, x, x, x, x]',
      ...Array.from({ length: 20 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}]`),
    ];
    expect(readYaml(bomb.join('\n')).problems.length).toBeGreaterThan(0);
  });
});

describe('what a schema says of a file', () => {
  const text = `title: Example
sorce: example-paper
url: javascript:alert(1)
date: 17 May 2021
organisations: igpm
quotes:
  - id: q1
    txt: words
  - id: Q2
    text: 12
positions:
  - { stance: likes, summary: x }
figures:
  - { id: f1, value: 12, of: eggs, attributed_to: The Baker }
status: publised
`;

  it('is said for every fault, at its place, with the nearest value', () => {
    const { faults } = readYamlFile('articles/example.mdx', text, article, 2);
    expect(
      faults
        .map(
          ({ place, rule, message, nearest, mend }) =>
            `${place.line}:${place.column} ${rule}: ${message}${nearest ? ` → ${nearest}` : ''}${mend ? ` (${mend})` : ''}`,
        )
        .sort((left, right) => left.localeCompare(right, 'en', { numeric: true })),
    ).toMatchInlineSnapshot(`
      [
        "3:1 schema-key: There is no field “sorce”. → source (Correct the spelling, or take the line out.)",
        "4:6 schema-value: url is “javascript:alert(1)”.",
        "5:7 schema-value: date is “17 May 2021”. → 2021-05-17",
        "6:16 schema-type: organisations is “igpm”. (Put it in square brackets: [igpm].)",
        "8:5 schema-missing: The field “quotes[1].text” is missing. (Add text to quotes[1].)",
        "9:5 schema-key: There is no field “txt” in quotes[1]. → text (Correct the spelling, or take the line out.)",
        "10:9 schema-value: quotes[2].id is “Q2”. → q2",
        "11:11 schema-type: quotes[2].text is the number 12. (Put it in quotation marks: "12".)",
        "13:15 schema-value: positions[1].stance is “likes”. (Take the one that fits.)",
        "15:22 schema-type: figures[1].value is the number 12. (Put it in quotation marks: "12".)",
        "15:51 schema-value: figures[1].attributed_to is “The Baker”. → the-baker (Write the id of their entry; if the archive has none, write { name: "The Baker" }.)",
        "16:9 schema-value: status is “publised”. → published",
      ]
    `);
  });

  it('keeps to one sentence for a value of any size', () => {
    const { faults } = readYamlFile(
      'a',
      `title: ${'x'.repeat(100_000)}\nstatus: ${'y'.repeat(100_000)}`,
      article,
    );
    for (const { message } of faults) expect(message.length).toBeLessThan(200);
  });
});
