import { seededRandom } from '../../scripts/bench/random.ts';

/** Draws whole numbers and entries of lists, the same for the same seed. */
export class Random {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = seededRandom(seed);
  }

  /** A whole number from 0, below the limit; 0 when the limit is. */
  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  /** An entry of a list that has one. */
  pick<Entry>(list: readonly [Entry, ...Entry[]] | readonly Entry[]): Entry {
    const entry = list[this.below(list.length)];
    if (entry === undefined) throw new RangeError('There is nothing to pick from.');
    return entry;
  }
}

/** One way to spoil a file: bytes in, bytes out. */
type Mutation = (file: Buffer, random: Random) => Buffer;

const WORDS = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    '</',
    '/>',
    '"',
    "'",
    '`',
    '```\n',
    ': ',
    ':',
    '- ',
    '-',
    '? ',
    '# ',
    '| ',
    '>-\n',
  ],
  ...[
    '&a ',
    '*a',
    '!!js/function ',
    '!',
    '%YAML 1.1\n',
    '<<: *a\n',
    '---\n',
    '...\n',
    '\t',
    '\0',
    '\u0007',
    '\u202E',
  ],
  ...[
    '\uFEFF',
    '\u2028',
    '\u0085',
    '\r',
    '\uFFFD',
    '😀',
    'é',
    '__proto__: 1\n',
    'constructor: [1]\n',
    'toString: {}\n',
  ],
  ...[
    'import x from "y"\n',
    'export const x = 1\n',
    '{process.exit(1)}',
    '<Org id={x}/>',
    '<Org id="',
    '<script>',
    '<!--',
  ],
  ...[
    '![x](y)',
    '[x](javascript:y)',
    '[^1]',
    '[^1]: x\n',
    '$$',
    '***',
    '~~',
    '\\',
    'null',
    '~',
    'true',
    '1e999',
    '0x1F',
    '.nan',
  ],
  ...[
    '2021-02-30',
    '9999-99-99',
    '2021-05-17/..',
    'id: 2026-0001\n',
    'status: published\n',
    'quotes: [{}]\n',
    'quotes: 1\n',
  ],
];

function splice(file: Buffer, at: number, cut: number, put: Buffer | string): Buffer {
  return Buffer.concat([file.subarray(0, at), Buffer.from(put), file.subarray(at + cut)]);
}

function lines(file: Buffer, change: (lines: string[]) => void): Buffer {
  const text = file.toString('utf8').split('\n');
  change(text);
  return Buffer.from(text.join('\n'));
}

const put: Mutation = (file, random) => splice(file, random.below(file.length + 1), 0, random.pick(WORDS));

/** Every kind of damage that a file can come with, from a slip of the finger to malice. */
const MUTATIONS: readonly Mutation[] = [
  put,
  put,
  (file, random) => splice(file, random.below(file.length + 1), random.below(20), random.pick(WORDS)),
  (file, random) => splice(file, random.below(file.length + 1), 1, Buffer.from([random.below(256)])),
  (file, random) => splice(file, random.below(file.length + 1), random.below(60), ''),
  (file, random) => file.subarray(0, random.below(file.length + 1)),
  (file, random) => lines(file, (all) => all.splice(random.below(all.length), 1)),
  (file, random) => lines(file, (all) => all.splice(random.below(all.length), 0, random.pick(all))),
  (file, random) =>
    lines(file, (all) => {
      const at = random.below(all.length);
      all[at] = `${' '.repeat(random.below(6))}${all[at]?.trimStart() ?? ''}`;
    }),
  (file, random) =>
    lines(file, (all) => {
      const at = random.below(all.length);
      all[at] = (all[at] ?? '').replace(/: .*/, `: ${random.pick(WORDS)}`);
    }),
  (file) => Buffer.from(file.toString('utf8').replaceAll('\n', '\r\n')),
  (file) => Buffer.from(file.toString('utf8').replaceAll('\n', '\r')),
  (file) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), file]),
  (file) => Buffer.from(`\uFEFF${file.toString('utf8')}`, 'utf16le'),
  (file) => Buffer.from(file.toString('utf8'), 'latin1'),
  (file, random) => splice(file, random.below(file.length + 1), 0, 'x'.repeat(200_000)),
  (file, random) => splice(file, random.below(file.length + 1), 0, 'long word '.repeat(20_000)),
  (file, random) => {
    const [open, close] = random.pick([
      ['[', ']'],
      ['{a: ', '}'],
      ['- ', ''],
      ['> ', ''],
      ['*', '*'],
      ['(', ')'],
      ['<Note>', '</Note>'],
      ['{', '}'],
      ['[', ''],
      ['<', ''],
    ]);
    const depth = random.pick([20, 300, 5000]);
    return splice(file, random.below(file.length + 1), 0, open.repeat(depth) + close.repeat(depth));
  },
  (file) => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n`;
    return Buffer.from(file.toString('utf8').replace('---\n', `---\n${bomb}`));
  },
];

/** A file with one to three kinds of damage: the same for the same seed. */
export function mutate(file: Buffer, seed: number): Buffer {
  const random = new Random(seed);
  let spoiled = file;
  for (let count = 1 + random.below(3); count > 0; count--) spoiled = random.pick(MUTATIONS)(spoiled, random);
  return spoiled;
}
