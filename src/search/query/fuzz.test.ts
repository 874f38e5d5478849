import { describe, expect, it } from 'vitest';
import { Chance } from '../generated-queries/chance.ts';
import { isEmpty, leavesOf, type Node } from './ast.ts';
import { describe as inWords } from './describe.ts';
import { expand } from './expand.ts';
import { daysOf } from './field-date.ts';
import { Names } from './names.ts';
import { neededDays } from './needed-days.ts';
import { LONGEST, parse } from './parse.ts';
import { print } from './print.ts';
import { mendedQuery } from './problem.ts';
import { unknownNames } from './resolve-name.ts';

/** `FUZZ_SEED=1` draws other queries. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_122);
const QUERIES = 20_000;

/** Everything that means something, and what comes along with pasted text or with malice. */
const BITS =
  'OR AND NOT | || - − – -- ( ) ((( ))) " “ ” „ « » ‘ ’ \' org: ORG: policy: person: speaker: source: kind: stance: title: quote: year: before: after: date: orgs: : :: a egg tone-deaf EBA Example Body managers’ don’t £1.8bn 2021 2021-05 2021-02-30 2021-05..2021-10 .. … 10/05/2021 May letter leter opposes ½ & <b> <script> $x \\ / * ? + [a-z]* (a+)+$ . , ; %00 жизнь שלום مرحبا 日本 é'.split(
    ' ',
  );
const MARKS = [
  ...[' ', '  ', '\t', '\n', '\u0000', '\u0007', '\u00A0', '\u00AD', '\u200B', '\u202E', '\u2066', '\uFEFF'],
  ...['\uD800', '\uDC00', '\uFFFF', '𝐱', '👩‍⚕️', 'e\u0301', '\u0301', '', ''],
];

const names = new Names({
  organisation: [['eba', 'Example Body A', 'EBA', 3, 'Example Body']],
  policy: [],
  person: [],
  source: [],
});

function drawn(chance: Chance): string {
  const bits = chance.onceIn(50) ? 300 : 1 + chance.below(24);
  let query = '';
  for (let bit = 0; bit < bits; bit++) {
    query += chance.from(BITS) + (chance.onceIn(3) ? chance.from(MARKS) : chance.onceIn(4) ? '' : ' ');
  }
  return query;
}

/** Whether two queries ask the same, however they were typed. */
function isSame(left: Node, right: Node): boolean {
  const TYPED = ['span', 'text'];
  const asked = (node: Node) =>
    JSON.stringify(node, (key, value) => (TYPED.includes(key) ? undefined : value));
  return asked(left) === asked(right);
}

/** Whether the promises of `Reading` about its node hold. */
function isWellFormed(node: Node): boolean {
  if (node.type === 'not') return node.part.type !== 'not' && isWellFormed(node.part);
  if (node.type !== 'all' && node.type !== 'any') return true;
  return node.parts.length > 1 && node.parts.every((part) => part.type !== node.type && isWellFormed(part));
}

/** What is wrong with the reading of a query; undefined when nothing is. */
function fault(query: string): string | undefined {
  const { node, problems, ignored } = parse(query);
  const spans = [...leavesOf(node), ...problems, ...unknownNames(node, names)].map(({ span }) => span);
  if (spans.some(({ from, to }) => from < 0 || from > to || to > query.length))
    return 'a span beyond the query';
  if (leavesOf(node).some(({ span }) => span.from === span.to)) return 'a leaf that stands nowhere';
  const asksNothing = node.type === 'all' && node.parts.length === 0;
  if (!asksNothing && !isWellFormed(node)) return 'a node that is not well-formed';
  if (problems.some(({ message }) => message.length > 400)) return 'a message that is too long';
  if (ignored.some((piece) => /[\p{L}\p{Nd}]/u.test(piece))) return 'words that were ignored';
  const written = print(node);
  if (written.length <= LONGEST && !isSame(parse(written).node, node))
    return `read again, ${written} means other`;
  const [only, another] = problems;
  const mended = only === undefined ? undefined : mendedQuery(query, only);
  if (mended === query) return 'a problem that mending does not change';
  if (mended !== undefined && mended.length <= LONGEST) {
    const isTold = only?.level === 'notice' && another === undefined;
    if (!isSame(parse(mended).node, node) && isTold) return `told how it was read, but ${mended} means other`;
  }
  inWords(node, names);
  expand(node, names);
  neededDays(node);
  return undefined;
}

describe('whatever is typed', () => {
  it(`is read: ${QUERIES} queries of seed ${SEED}`, { timeout: 60_000 }, () => {
    const chance = new Chance(SEED);
    const faults: string[] = [];
    for (let drawing = 0; drawing < QUERIES; drawing++) {
      const query = drawn(chance);
      const found = fault(query);
      if (found !== undefined) faults.push(`${found}: ${JSON.stringify(query)}`);
    }
    expect(faults).toEqual([]);
  });

  it('asks for something in nine of ten of these, so that they are a test', () => {
    const chance = new Chance(SEED);
    const asking = Array.from({ length: 1000 }, () => drawn(chance)).filter(
      (query) => !isEmpty(parse(query).node),
    );
    expect(asking.length).toBeGreaterThan(900);
  });
});

/** The least of several runs, in milliseconds: what the machine does besides is not counted. */
function leastTime(run: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('whatever is pasted', () => {
  const hostile = [
    ...BITS,
    ...MARKS,
    "'a ",
    '-(',
    'org:(',
    'a-',
    ' to ',
    '2021-',
    '1,',
    '"a" OR ',
    '(a OR -',
    '. ',
    '\t',
  ];
  const of = (bit: string, length: number) => bit.repeat(Math.ceil(length / bit.length));

  it.each(hostile.filter((bit) => bit !== '').map((bit) => [JSON.stringify(bit), bit]))(
    '100 kB of %s take no more than in proportion to 10 kB',
    (_name, bit) => {
      const [short, long] = [of(bit, 10_000), of(bit, 100_000)];
      for (const read of [parse, daysOf, (text: string) => parse(`date:"${text}`)]) {
        // Below a tenth of a millisecond it is the clock that is measured.
        const least = Math.max(
          leastTime(() => read(short)),
          0.1,
        );
        expect(leastTime(() => read(long)) / least).toBeLessThan(20);
      }
      expect(fault(long)).toBeUndefined();
    },
  );
});
