import { describe, expect, it } from 'vitest';
import { compileBody } from './compile.ts';

/** The problems of a body, each as `rule line:column-endLine:endColumn`. */
function problems(source: string, firstLine?: number): string[] {
  return compileBody(source, firstLine === undefined ? {} : { firstLine }).problems.map(
    ({ rule, place }) => `${rule} ${place.line}:${place.column}-${place.endLine}:${place.endColumn}`,
  );
}

describe('a body that could run code, load or lead astray is refused at its place', () => {
  it.each([
    // Modules
    ["import a from 'b'\nevil()", 'mdx-code 1:1-2:7'],
    ["words\n\nimport a from 'b'", 'mdx-code 3:1-3:18'],
    ['export const a = 1', 'mdx-code 1:1-1:19'],
    ['export default evil()', 'mdx-code 1:1-1:22'],
    ["# Title\nimport {a} from 'b'", 'mdx-code 2:1-2:20'],
    ['<Note>\n\nexport const a = 1\n\n</Note>', 'mdx-code 3:1-3:19'],
    ['export the drugs', 'mdx-code 1:1-1:17'],
    // Expressions
    ['{1+1}', 'mdx-code 1:1-1:6'],
    ['a {process.exit()} b', 'mdx-code 1:3-1:19'],
    ['{}', 'mdx-code 1:1-1:3'],
    ['{/* c */ evil()}', 'mdx-code 1:1-1:17'],
    ['{/* a */ evil() /* b */}', 'mdx-code 1:1-1:25'],
    ['{// c\n}', 'mdx-code 1:1-2:2'],
    ['[^1]: {evil()}', 'mdx-code 1:7-1:15'],
    ['a[^1]\n\n[^1]: {evil()}', 'mdx-code 3:7-3:15'],
    ['| a | b |\n|--|--|\n| {x} | c |', 'mdx-code 3:3-3:6'],
    ['# {x}', 'mdx-code 1:3-1:6'],
    ['*{x}*', 'mdx-code 1:2-1:5'],
    ['***bold {a}***', 'mdx-code 1:9-1:12'],
    ['- {x}', 'mdx-code 1:3-1:6'],
    ['> a\n> {x}', 'mdx-code 2:3-2:6'],
    ['[{x}](http://a.org)', 'mdx-code 1:2-1:5'],
    ['[a](/b "{x}")', 'mdx-code 1:9-1:12'],
    ['<Note>{x}</Note>', 'mdx-code 1:7-1:10'],
    ['`{` {evil()} `}`', 'mdx-code 1:5-1:13'],
    ['\\`{evil()}\\`', 'mdx-code 1:3-1:11'],
    ['a \\\\{x}', 'mdx-code 1:5-1:8'],
    ['\u00E9\u{1F600} {x}', 'mdx-code 1:5-1:8'],
    ['a\r\nb\rc {x}\r\n', 'mdx-code 3:3-3:6'],
    ['\uFEFF{x}', 'mdx-code 1:1-1:4'],
    ['{{a: 1}}', 'mdx-code 1:1-1:9'],
    // HTML
    ['<script>alert(1)</script>', 'mdx-html 1:1-1:9'],
    ['a <img onerror="x"/> b', 'mdx-html 1:3-1:21'],
    ['<b>a</b>', 'mdx-html 1:1-1:4'],
    ['<iframe src="https://a.org"/>', 'mdx-html 1:1-1:30'],
    ['<a href="javascript:x">b</a>', 'mdx-html 1:1-1:24'],
    ['<style>a</style>', 'mdx-html 1:1-1:8'],
    ['<!-- a -->', 'mdx-html 1:1-1:11'],
    ['x <!-- a --> y', 'mdx-html 1:3-1:13'],
    ['<!DOCTYPE html>', 'mdx-html 1:1-1:16'],
    ['<?php evil() ?>', 'mdx-html 1:1-1:16'],
    ['<![CDATA[x]]>', 'mdx-html 1:1-1:14'],
    // Components
    ['<a.b/>', 'mdx-component 1:1-1:7'],
    ['<Org.X/>', 'mdx-component 1:1-1:9'],
    ['<a:b/>', 'mdx-component 1:1-1:7'],
    ['<></>', 'mdx-component 1:1-1:3'],
    ['<$/>', 'mdx-component 1:1-1:5'],
    ['<Layout/>', 'mdx-component 1:1-1:10'],
    ['<constructor/>', 'mdx-html 1:1-1:15'],
    ['<Quote id="q1">other words</Quote>', 'mdx-component 1:1-1:16'],
    ['[<Org id="a"/>](https://b.org)', 'mdx-component 1:2-1:15'],
    ['<Org id="a"><Policy id="b"/></Org>', 'mdx-component 1:13-1:29'],
    ['<Org id="a">\n\nb\n\nc\n\n</Org>', 'mdx-component 1:1-1:13'],
    ['<Org id="a">\n\n- b\n\n</Org>', 'mdx-component 3:1-3:4'],
    // Attributes
    ['<Org id={x}/>', 'mdx-attribute 1:6-1:12'],
    ['<Org id={`x`}/>', 'mdx-attribute 1:6-1:14'],
    ['<Org id="a" {...x}/>', 'mdx-attribute 1:13-1:19'],
    ['<Org/>', 'mdx-attribute 1:1-1:7'],
    ['<Org id/>', 'mdx-attribute 1:6-1:8'],
    ['<Org id="NHS England"/>', 'mdx-attribute 1:6-1:22'],
    ['<Record id="q1"/>', 'mdx-attribute 1:9-1:16'],
    ['<Quote id="2026-0001"/>', 'mdx-attribute 1:8-1:22'],
    ['<Org id="a" id="b"/>', 'mdx-attribute 1:13-1:19'],
    ['a <Org\n  id="a"\n  onclick="evil()"\n/>', 'mdx-attribute 3:3-3:19'],
    ['<Note class="a">b</Note>', 'mdx-attribute 1:7-1:16'],
    ['<Org id="a" x:y="z"/>', 'mdx-attribute 1:13-1:20'],
    // Links
    ['[a](javascript:x)', 'mdx-link 1:1-1:18'],
    ['[a](JavaScript:x)', 'mdx-link 1:1-1:18'],
    ['[a](&#106;avascript:x)', 'mdx-link 1:1-1:23'],
    ['[a](javascript&colon;x)', 'mdx-link 1:1-1:24'],
    ['[a](java&Tab;script:x)', 'mdx-link 1:1-1:23'],
    ['[a](< javascript:x>)', 'mdx-link 1:1-1:21'],
    ['[a](&#1;javascript:x)', 'mdx-link 1:1-1:22'],
    ['[a]: javascript:x', 'mdx-link 1:1-1:18'],
    ['[a]: javascript:x\n[a]: https://b.org', 'mdx-link 1:1-1:18'],
    ['<javascript:x>', 'mdx-link 1:1-1:15'],
    ['<https://a.org>', 'mdx-link 1:1-1:16'],
    ['[a](data:text/html,x)', 'mdx-link 1:1-1:22'],
    ['[a](//b.org)', 'mdx-link 1:1-1:13'],
    ['[a](/\\\\b.org)', 'mdx-link 1:1-1:14'],
    ['[a](b/c)', 'mdx-link 1:1-1:9'],
    ['[a]()', 'mdx-link 1:1-1:6'],
    ['[](https://a.org)', 'mdx-link 1:1-1:18'],
    ['<Org id="a">[b](https://c.org)</Org>', 'mdx-link 1:13-1:31'],
    // Images
    ['![a](https://b.org/c.png)', 'mdx-image 1:1-1:26'],
    ['![a][b]\n\n[b]: https://c.org', 'mdx-image 1:1-1:8'],
    // Broken syntax
    ['{', 'mdx-syntax 1:1-1:2'],
    ['a {b', 'mdx-syntax 1:3-1:4'],
    ['<Quote>', 'mdx-syntax 1:1-1:8'],
    ['a\n\n<Org id="a"', 'mdx-syntax 3:1-3:12'],
    ['</Note>', 'mdx-syntax 1:1-1:8'],
    ['<Note></Quote>', 'mdx-syntax 1:7-1:15'],
    ['a <b', 'mdx-syntax 1:3-1:5'],
    ['a\u0000b', 'mdx-syntax 1:2-1:3'],
    ['a\u202Eb', 'mdx-syntax 1:2-1:3'],
    ['a\uD800b', 'mdx-syntax 1:2-1:3'],
    // Kinds of node that are on no list
    ['---\na: b\n---\nc', 'mdx-code 1:1-3:4'],
  ])('%j: %s', (source, expected) => {
    expect(problems(source)).toEqual([expected]);
  });

  it('finds the two in an image with an unsafe address', () => {
    expect(problems('![a](javascript:x)')).toEqual(['mdx-image 1:1-1:19', 'mdx-link 1:1-1:19']);
  });

  it('collects all problems, in the order of the text', () => {
    expect(problems('<Orgg id="a"/> {x}\n\n[a](javascript:b) <Org id={y}/>\n\nexport const z = 1')).toEqual([
      'mdx-component 1:1-1:15',
      'mdx-code 1:16-1:19',
      'mdx-link 3:1-3:18',
      'mdx-attribute 3:24-3:30',
      'mdx-code 5:1-5:19',
    ]);
  });

  it('counts lines from the top of the file', () => {
    expect(problems('a\n{x}', 21)).toEqual(['mdx-code 22:1-22:4']);
    expect(problems('a\n<b', 21)).toEqual(['mdx-syntax 22:1-22:3']);
  });
});

describe('a body that only looks dangerous passes', () => {
  it.each([
    '{/* c */}',
    'a {/* c */} b',
    '> {/* a\n> b */}',
    '`{x}` and ``<b>`` and `import a`',
    '```js\nimport a from "b"\n{evil()}\n<script>\n```',
    '\\{x\\} &lt;b> a < b',
    '&#123;x}',
    'Duties on\nimport and\nexport rose',
    'importing things',
    '[a](https://b.org) [b](http://c.org/?d=e#f) [c](mailto:a@b.org) [d](#q1) [e](/articles/2026-0001/)',
    'https://a.org www.b.org c@d.org',
    "<Quote id='q1'/>",
    '<Org id="bma">the *doctors*</Org>, <Person id="richard-vautrey"/> in <Record id="2026-0003"/> (<Figure id="f1"/>)',
    '<Note>\n\nwords\n\n- a\n\n</Note>',
    '| a |\n|--|\n| <Org id="bma"/> |\n\n1. b[^1]\n\n***\n\n~~c~~\n\n[^1]: d',
    '',
    '\r\n',
  ])('%j', (source) => {
    expect(problems(source)).toEqual([]);
  });
});

describe('messages', () => {
  it('say what was seen, what is expected, what is near and how to mend', () => {
    expect(compileBody('<Orgg id="a"/> {x} <Org ids="bma" id="BMA"/>').problems).toMatchInlineSnapshot(`
      [
        {
          "expected": "<Quote>, <Figure>, <Org>, <Policy>, <Person>, <Record>, <Note>",
          "mend": "Use one of these components; write < as &lt;.",
          "message": "There is no component <Orgg>.",
          "nearest": "<Org>",
          "place": {
            "column": 1,
            "endColumn": 15,
            "endLine": 1,
            "line": 1,
          },
          "rule": "mdx-component",
        },
        {
          "mend": "Write a brace that is meant as a character as \\{, a comment as {/* comment */}.",
          "message": "Braces are code in MDX, and bodies may not hold code: {x}",
          "place": {
            "column": 16,
            "endColumn": 19,
            "endLine": 1,
            "line": 1,
          },
          "rule": "mdx-code",
        },
        {
          "expected": "<Org id="nhs-england"/>",
          "mend": "Correct its name, or take it out.",
          "message": "<Org> has no attribute “ids”.",
          "nearest": "id",
          "place": {
            "column": 25,
            "endColumn": 34,
            "endLine": 1,
            "line": 1,
          },
          "rule": "mdx-attribute",
        },
        {
          "expected": "an id in lower-case words joined by hyphens, such as nhs-england",
          "message": "“BMA” cannot be the id of <Org>.",
          "nearest": "bma",
          "place": {
            "column": 35,
            "endColumn": 43,
            "endLine": 1,
            "line": 1,
          },
          "rule": "mdx-attribute",
        },
      ]
    `);
  });
});

describe('what needs no judgement is mended', () => {
  /** A body with the fix of its first problem carried out. */
  function mended(source: string): string | undefined {
    const [problem] = compileBody(source).problems;
    const { words, fix, place } = problem ?? {};
    if (words === undefined || fix?.kind !== 'replace' || place === undefined) return undefined;
    const at = place.column - 1;
    expect(source.slice(at, (place.endColumn ?? 0) - 1)).toBe(words);
    return source.slice(0, at) + fix.text + source.slice(at + words.length);
  }

  it.each([
    ['a <!-- b > c --> d', 'a {/* b > c */} d'],
    ['at <https://a.org/b>.', 'at https://a.org/b.'],
    ['<5 beds', '&lt;5 beds'],
    ['spent <£5m.', 'spent &lt;£5m.'],
    ['<org id="a"/> said', '<Org id="a"/> said'],
  ])('%j becomes %j', (source, expected) => {
    expect(mended(source)).toBe(expected);
    expect(problems(expected)).toEqual([]);
  });

  it.each([
    '<!-- {a} -->',
    '<!-- a */ b -->',
    '<!-- a',
    'see<https://a.org/b>',
    '<https://a.org/b>c',
    '<https://a.org/b.>',
    '<javascript:a>',
    '<org id="a">the body</org>',
    '<org id={a}/>',
    '<b>a</b>',
    'a <b',
  ])('%j is for a person to mend', (source) => {
    expect(mended(source)).toBeUndefined();
  });
});

describe('a component written almost right is told of once, with what was meant', () => {
  it.each([
    ['<Organisation id="a"/>', { rule: 'mdx-component', nearest: '<Org>' }],
    ['<Org name="a"/>', { rule: 'mdx-attribute', nearest: 'id', mend: 'Call it id.' }],
    ['<Org id=“a”/>', { nearest: '<Org id="a"/>' }],
    ['<Quote id=q1/>', { nearest: '<Quote id="q1"/>' }],
    ['a <Quote id="q1"> b', { mend: 'Write <Quote id="q1"/>.' }],
    ['<Org id="Body A"/>', { nearest: 'body-a' }],
    ['[a](www.b.org/c)', { nearest: 'https://www.b.org/c' }],
    ['<b>a</b>', { rule: 'mdx-html', expected: '**words**' }],
    ['a<br>b', { rule: 'mdx-html' }],
  ])('%j', (source, expected) => {
    const { problems } = compileBody(source);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject(expected);
  });
});

describe('what the archive learns from a body', () => {
  it('is its words, without markup and without the names that empty components put in', () => {
    const body = compileBody(
      '## The plan\n\n<Org id="bma"/> said *un*workable, `a` &amp; <Org id="rcgp">the\ncollege</Org>.\n\n<Quote id="q1"/>',
    );
    expect(body.text).toBe('The plan said unworkable, a & the college.');
  });

  it('is what it points at, each with its place in the file', () => {
    expect(compileBody('a <Org id="bma"/>\n\n<Quote id="q1"/>', { firstLine: 10 }).references).toEqual([
      { component: 'Org', id: 'bma', place: { line: 10, column: 3, endLine: 10, endColumn: 18 } },
      { component: 'Quote', id: 'q1', place: { line: 12, column: 1, endLine: 12, endColumn: 17 } },
    ]);
  });
});
