import { describe, expect, it } from 'vitest';
import { isEmpty, leavesOf, type Node } from './ast.ts';
import { FIELD_NAMES } from './fields.ts';
import { GRAMMAR, LONGEST, MOST_WORDS, parse } from './parse.ts';
import { mendedQuery } from './problem.ts';

const SCOPES = { anywhere: '', title: 'title:', quotation: 'quote:' } as const;

/** A reading in a shape of its own, so that a slip of the printer cannot hide one of the parser. */
function shown(node: Node): string {
  switch (node.type) {
    case 'term':
      return SCOPES[node.scope] + (node.exact ? `"${node.forms.join(' ')}"` : node.forms.join('_'));
    case 'name':
      return `${node.field}=${node.text}`;
    case 'kind':
      return `kind=${node.kind}`;
    case 'stance':
      return `stance=${node.stance}`;
    case 'date':
      return `${node.range.from}/${node.range.to}`;
    case 'not':
      return `-${shown(node.part)}`;
    default:
      return `${node.type}(${node.parts.map(shown).join(', ')})`;
  }
}

const read = (query: string) => shown(parse(query).node);

/** Each problem as `place: message -> the query with it mended`. */
function said(query: string): string[] {
  return parse(query).problems.map((problem) => {
    const place = query.slice(problem.span.from, problem.span.to);
    return `[${place}] ${problem.message} -> ${mendedQuery(query, problem) ?? 'nothing to offer'}`;
  });
}

describe('words and phrases', () => {
  it.each([
    ['tone', 'tone'],
    ['tone deaf', 'all(tone, deaf)'],
    ['"tone deaf"', '"tone deaf"'],
    ['“tone deaf” NHSE', 'all("tone deaf", nhse)'],
    ['„tone deaf“ «egg bound»', 'all("tone deaf", "egg bound")'],
    ['‘tone deaf’', '"tone deaf"'],
    ["'tone deaf'", '"tone deaf"'],
    ["practice managers' institute", 'all(practice, managers, institute)'],
    ['practice managers’ institute', 'all(practice, managers, institute)'],
    ["'practice managers' institute'", 'all("practice managers", institute)'],
    ['face-to-face', 'face_to_face'],
    ['tone"deaf egg"', 'all(tone, "deaf egg")'],
    ['"tone deaf"-like', 'all("tone deaf", like)'],
    ['GP(s)', 'all(gp, s)'],
    ['\u200Btone\u00A0deaf\uFEFF', 'all(tone, deaf)'],
    ['12:30', '12_30'],
    ['https://example.com/a', 'https_example_com_a'],
    ['"', 'all()'],
    ['""', 'all()'],
    ['', 'all()'],
  ])('%s', (query, reading) => expect(read(query)).toBe(reading));
});

describe('operators', () => {
  it.each([
    ['punitive -email', 'all(punitive, -email)'],
    ['punitive NOT email', 'all(punitive, -email)'],
    ['-"tone deaf"', '-"tone deaf"'],
    ['−email –letter', 'all(-email, -letter)'],
    ['-𝐱', '-x'],
    ['-”tone deaf“ -£20', 'all(-"tone deaf", -20)'],
    ['date:(2021 -..2021-05)', 'all(2021-01-01/2021-12-31, -/2021-05-31)'],
    ['GP - contract -', 'all(gp, contract)'],
    ['--steel', 'steel'],
    ['letter OR email plan', 'all(any(letter, email), plan)'],
    ['a b OR c d', 'all(a, any(b, c), d)'],
    ['a OR b OR -c', 'any(a, b, -c)'],
    ['a OR NOT b', 'any(a, -b)'],
    ['letter|email || post', 'any(letter, email, post)'],
    ['letter AND email', 'all(letter, email)'],
    ['a AND b OR c AND d', 'all(a, any(b, c), d)'],
    ['a AND NOT b', 'all(a, -b)'],
    ['letter or email and not post', 'all(letter, or, email, and, not, post)'],
    ['½ OR a', 'a'],
    ['a OR ½ b', 'all(a, b)'],
  ])('%s', (query, reading) => expect(read(query)).toBe(reading));

  it('between their terms are nothing to complain of', () => {
    expect(said('a AND b OR -c NOT d | "e" (f OR g)')).toEqual([]);
  });
});

describe('groups', () => {
  it.each([
    ['(a)', 'a'],
    ['(a b) OR c', 'any(all(a, b), c)'],
    ['(a b) c', 'all(a, b, c)'],
    ['(a OR b) OR c', 'any(a, b, c)'],
    ['a (b OR c d)', 'all(a, any(b, c), d)'],
    ['-(a b)', '-all(a, b)'],
    ['NOT (a OR -b)', '-any(a, -b)'],
    ['-(-(a))', 'a'],
    ['-(NOT (a b))', 'all(a, b)'],
    ['((a OR (b c)) -("d e" OR f))', 'all(any(a, all(b, c)), -any("d e", f))'],
    ['(“a b”)(c)', 'all("a b", c)'],
  ])('%s', (query, reading) => expect(read(query)).toBe(reading));
});

describe('fields', () => {
  it.each([
    ['org:bma', 'organisation=bma'],
    ['organisation:bma', 'organisation=bma'],
    ['ORG:bma Title:x', 'all(organisation=bma, title:x)'],
    ['policy:gp-access-plan-2021', 'policy=gp-access-plan-2021'],
    ['person:"Example Person"', 'person=Example Person'],
    ['speaker:‘example person’', 'speaker=example person'],
    ['source:“Example Paper”', 'source=Example Paper'],
    ['-org:bma', '-organisation=bma'],
    ['NOT org:bma', '-organisation=bma'],
    ['org:(bma OR igpm)', 'any(organisation=bma, organisation=igpm)'],
    ['org:(a "b c" -d)', 'all(organisation=a, organisation=b c, -organisation=d)'],
    ['-title:(a OR b)', '-any(title:a, title:b)'],
    ['title:(a org:b c)', 'all(title:a, organisation=b, title:c)'],
    ['title:face-to-face', 'title:face_to_face'],
    ['quote:"tone deaf"', 'quote:"tone deaf"'],
    ['title:OR', 'title:or'],
    ['org:bma OR person:x y', 'all(any(organisation=bma, person=x), y)'],
    ['kind:letter', 'kind=letter'],
    ['kind:article OR kind:statements', 'any(kind=article, kind=statement)'],
    ['kind:("press release" OR press-releases)', 'any(kind=press-release, kind=press-release)'],
    ['kind:"Blog Posts"', 'kind=blog'],
    ['stance:opposes', 'stance=opposes'],
    [
      'stance:(opposed OR criticise OR "calls for")',
      'any(stance=opposes, stance=criticises, stance=calls-for)',
    ],
  ])('%s', (query, reading) => {
    expect(read(query)).toBe(reading);
    expect(said(query)).toEqual([]);
  });
});

describe('dates', () => {
  it.each([
    ['year:2021', '2021-01-01/2021-12-31'],
    ['year:2019..2021', '2019-01-01/2021-12-31'],
    ['date:2021-05', '2021-05-01/2021-05-31'],
    ['date:2020-02', '2020-02-01/2020-02-29'],
    ['date:2021-05-10', '2021-05-10/2021-05-10'],
    ['date:2021-5', '2021-05-01/2021-05-31'],
    ['date:2021-05..2021-10', '2021-05-01/2021-10-31'],
    ['date:2021..2021-05-10', '2021-01-01/2021-05-10'],
    ['date:2021-05..', '2021-05-01/'],
    ['date:..2021-05', '/2021-05-31'],
    ['date:2021-05…2021-10', '2021-05-01/2021-10-31'],
    ['date:2021-05/2021-10', '2021-05-01/2021-10-31'],
    ['year:2019-2021', '2019-01-01/2021-12-31'],
    ['year:2019–2021', '2019-01-01/2021-12-31'],
    ['date:2021-10~', '2021-10-01/2021-10-31'],
    ['date:"May 2021"', '2021-05-01/2021-05-31'],
    ['date:may-2021', '2021-05-01/2021-05-31'],
    ['date:"10 May 2021"', '2021-05-10/2021-05-10'],
    ['date:“10th of May 2021”', '2021-05-10/2021-05-10'],
    ['date:10/05/2021', '2021-05-10/2021-05-10'],
    ['date:05/2021', '2021-05-01/2021-05-31'],
    ['date:"10 May 2021..June 2021"', '2021-05-10/2021-06-30'],
    ['date:"May 2021 to June 2022"', '2021-05-01/2022-06-30'],
    ['date:(2019 OR 2021)', 'any(2019-01-01/2019-12-31, 2021-01-01/2021-12-31)'],
    ['before:2021-05', '/2021-04-30'],
    ['before:2021', '/2020-12-31'],
    ['after:2021-05', '2021-06-01/'],
    ['after:2020-02-28', '2020-02-29/'],
    ['after:"31 December 2021"', '2022-01-01/'],
    ['-before:2021', '-/2020-12-31'],
  ])('%s', (query, reading) => {
    expect(read(query)).toBe(reading);
    expect(said(query)).toEqual([]);
  });
});

describe('what is unfinished is read to the end', () => {
  it.each([
    [
      '"tone deaf',
      '"tone deaf"',
      '["tone deaf] The phrase has no closing quotation mark; it was read to the end of the query. -> "tone deaf"',
    ],
    [
      'a “tone deaf ',
      'all(a, "tone deaf")',
      '[“tone deaf ] The phrase has no closing quotation mark; it was read to the end of the query. -> a “tone deaf”',
    ],
    [
      'org:"british medical',
      'organisation=british medical',
      '["british medical] The phrase has no closing quotation mark; it was read to the end of the query. -> org:"british medical"',
    ],
    [
      'a -(b OR c',
      'all(a, -any(b, c))',
      '[(b OR c] The parenthesis is not closed; it was read to the end of the query. -> a -(b OR c)',
    ],
    [
      'a (b (c OR d',
      'all(a, b, any(c, d))',
      '[(b (c OR d] Parentheses are not closed; they were read to the end of the query. -> a (b (c OR d))',
    ],
  ])('%s', (query, reading, problem) => {
    expect(read(query)).toBe(reading);
    expect(said(query)).toEqual([problem]);
    expect(parse(query).problems.map(({ level }) => level)).toEqual(['notice']);
  });
});

const DATES = 'Dates are written 2021, 2021-05, 2021-05-10 or "10 May 2021", and ranges 2021-05..2021-10.';
const KINDS =
  'There are article, statement, letter, press-release, speech, blog, survey, guidance, report, parliamentary, email, social-media, consultation-response.';
const STANCES = 'There are supports, welcomes, calls-for, neutral, reports, criticises, opposes.';

describe('what has no meaning is left out, and said so', () => {
  it.each([
    ['a) b', 'all(a, b)', ['[)] This closing parenthesis has no opening one; it was left out. -> a b']],
    ['a () b', 'all(a, b)', ['[()] Nothing stands in these parentheses. -> a b']],
    ['-() a', 'a', ['[()] Nothing stands in these parentheses. -> - a']],
    ['OR a', 'a', ['[OR] “OR” stands between two words, and none goes before; it was left out. -> a']],
    ['a OR', 'a', ['[OR] “OR” stands between two words, and none follows; it was left out. -> a']],
    ['a AND', 'a', ['[AND] “AND” stands between two words, and none follows; it was left out. -> a']],
    [
      '(OR a) b',
      'all(a, b)',
      ['[OR] “OR” stands between two words, and none goes before; it was left out. -> (a) b'],
    ],
    [
      'a OR AND b',
      'all(a, b)',
      ['[OR] “OR” stands between two words, and none follows; it was left out. -> a AND b'],
    ],
    [
      'a | OR b',
      'any(a, b)',
      ['[|] “|” stands between two words, and none follows; it was left out. -> a OR b'],
    ],
    ['NOT', 'all()', ['[NOT] “NOT” needs a word, a phrase or a group right after it; it was left out. -> ']],
    [
      'NOT -steel',
      '-steel',
      ['[NOT] “NOT” needs a word, a phrase or a group right after it; it was left out. -> -steel'],
    ],
    [
      'NOT OR a',
      'a',
      [
        '[NOT] “NOT” needs a word, a phrase or a group right after it; it was left out. -> OR a',
        '[OR] “OR” stands between two words, and none goes before; it was left out. -> NOT a',
      ],
    ],
    ['org:', 'all()', ['[org:] Nothing stands after “org:”; it was left out. -> ']],
    ['(org:) a', 'a', ['[org:] Nothing stands after “org:”; it was left out. -> () a']],
    [
      'org: bma',
      'bma',
      [
        '[org: bma] “org:” was left out: what it asks for stands right after the colon, without a space. -> org:bma',
      ],
    ],
    [
      'org: (a OR b)',
      'any(a, b)',
      [
        '[org: (] “org:” was left out: what it asks for stands right after the colon, without a space. -> org:(a OR b)',
      ],
    ],
    ['org:title:a', 'title:a', ['[org:] Nothing stands after “org:”; it was left out. -> title:a']],
    ['org:½ a', 'a', ['[½] “½” is no value and was left out. -> nothing to offer']],
    [
      'org:-bma',
      '-organisation=bma',
      ['[org:-] To exclude, the minus stands before the field; it was read as “-org:…”. -> -org:bma'],
    ],
    ['orgs:bma', 'orgs_bma', ['[orgs:] There is no field “orgs:”; it was searched as a word. -> org:bma']],
    [
      'titel:"tone deaf"',
      'all(titel, "tone deaf")',
      ['[titel:] There is no field “titel:”; it was searched as a word. -> title:"tone deaf"'],
    ],
    [
      'Type:letter',
      'type_letter',
      ['[Type:] There is no field “Type:”; it was searched as a word. -> kind:letter'],
    ],
    [
      'kind:leter a',
      'a',
      [`[leter] “leter” is no kind of record and was left out. ${KINDS} -> kind:letter a`],
    ],
    [
      'kind:xyzzy',
      'all()',
      [`[xyzzy] “xyzzy” is no kind of record and was left out. ${KINDS} -> nothing to offer`],
    ],
    [
      'stance:oposes',
      'all()',
      [`[oposes] “oposes” is no stance and was left out. ${STANCES} -> stance:opposes`],
    ],
    ['date:2021-13', 'all()', [`[2021-13] “2021-13” is no date and was left out. ${DATES} -> date:2021`]],
    [
      'a date:2021-02-30',
      'a',
      [`[2021-02-30] “2021-02-30” is no date and was left out. ${DATES} -> a date:2021-02`],
    ],
    [
      'date:"31 June 2021"',
      'all()',
      [`["31 June 2021"] “31 June 2021” is no date and was left out. ${DATES} -> date:"June 2021"`],
    ],
    [
      'date:yesterday',
      'all()',
      [`[yesterday] “yesterday” is no date and was left out. ${DATES} -> nothing to offer`],
    ],
    [
      'date:2021..2022..2023',
      'all()',
      [`[2021..2022..2023] “2021..2022..2023” is no date and was left out. ${DATES} -> nothing to offer`],
    ],
    ['before:..2021', 'all()', [`[..2021] “..2021” is no date and was left out. ${DATES} -> before:2021`]],
    [
      'date:10 May 2021',
      'all(may, 2021)',
      [
        '[10 May 2021] “10” is no date and was left out. A date of several words stands in quotation marks. -> date:"10 May 2021"',
      ],
    ],
    [
      'date:2021-10..2021-05',
      '2021-05-01/2021-10-31',
      [
        '[2021-10..2021-05] The range “2021-10..2021-05” ends before it begins; it was read as “2021-05..2021-10”. -> date:2021-05..2021-10',
      ],
    ],
  ])('%s', (query, reading, problems) => {
    expect(read(query)).toBe(reading);
    expect(said(query)).toEqual(problems);
  });

  it('names the pieces without letter or digit', () => {
    expect(parse('tone && deaf ½ - "!"').ignored).toEqual(['&&', '½', '-', '!']);
  });

  it('without words it asks for nothing', () => {
    expect(['', '  ', '&', '-', '()', '-()'].map((query) => isEmpty(parse(query).node))).toEqual(
      Array.from({ length: 6 }, () => true),
    );
  });
});

describe('what is asked for knows where it stands', () => {
  it.each([
    ['say “tone deaf” -now', ['say', '“tone deaf”', 'now']],
    ['-org:bma title:"a b" date:2021', ['org:bma', 'title:"a b"', 'date:2021']],
    ['org:(bma OR "a b")', ['bma', '"a b"']],
  ])('%s', (query, places) => {
    const spans = leavesOf(parse(query).node).map(({ span }) => query.slice(span.from, span.to));
    expect(spans).toEqual(places);
  });

  it('and a date how it was typed, its field with it', () => {
    const texts = leavesOf(parse('date:(2021 OR "May 2022") after:2020').node).map(
      (leaf) => 'text' in leaf && leaf.text,
    );
    expect(texts).toEqual(['date:2021', 'date:"May 2022"', 'after:2020']);
  });
});

describe('a query is cut where no reader would still be typing', () => {
  it('after so many characters', () => {
    const query = `${'a'.repeat(LONGEST)} b`;
    expect(read(query)).toBe('a'.repeat(LONGEST));
    expect(said(query)).toEqual([
      '[ b] Only the first 1000 characters of the query were read. -> nothing to offer',
    ]);
  });

  it('after so many words, also within a phrase, and leaves no operator behind', () => {
    const words = Array.from({ length: MOST_WORDS - 1 }, (_, index) => `w${index}`.replace(/\d/g, 'x'));
    const inPhrase = parse(`${words.join(' ')} "y z"`);
    expect(leavesOf(inPhrase.node).at(-1)).toMatchObject({ text: 'y', forms: ['y'] });
    const further = `${words.join(' ')} y OR (z`;
    expect(leavesOf(parse(further).node)).toHaveLength(MOST_WORDS);
    expect(said(further)).toEqual([
      '[z] Only the first 100 words of the query were read. -> nothing to offer',
    ]);
  });
});

describe('the grammar', () => {
  it('has every field', () => {
    const fields = GRAMMAR.slice(GRAMMAR.indexOf('field  '));
    expect([...fields.matchAll(/"(\w+)"/g)].map(([, name]) => name)).toEqual(FIELD_NAMES);
  });
});
