import { seededRandom } from '../random.ts';

/** Queries that somebody types who wants to see the search fail, by what they are. */
export const HOSTILE: Readonly<Record<string, string>> = {
  '100 kB of text': 'the plan and a letter '.repeat(4600),
  'a word of 10,000 letters': 'a'.repeat(10_000),
  '1,000 open parentheses': '('.repeat(1000),
  '1,000 nested parentheses': `${'('.repeat(1000)}plan${')'.repeat(1000)}`,
  'parentheses around letters': '(a '.repeat(300) + ')'.repeat(300),
  '500 ORs': Array.from({ length: 500 }, () => 'plan').join(' OR '),
  'nothing but OR': 'OR '.repeat(300),
  'nothing but NOT': 'NOT '.repeat(300),
  'hyphens before a word': `${'-'.repeat(900)}plan`,
  '10,000 quotation marks': '"'.repeat(10_000),
  'quotation marks of every make': '"“”„«»‘’\'"“«'.repeat(80),
  'control characters': Array.from({ length: 32 }, (_, code) => `a${String.fromCharCode(code)}b`).join(''),
  'lone surrogates': 'plan \uD800 letter\uDC00 \uDBFF',
  'marks that turn the direction of writing': '\u202Enalp\u202C \u200F\u2067plan\u2069 \u061C\u200E',
  'a letter under 900 accents': `e${'\u0301'.repeat(900)}`,
  'a regular-expression bomb': '(a+)+$ (a|aa)+$ ([a-zA-Z]+)*$ (.*a){20}',
  'what such a bomb is made for': `${'a'.repeat(900)}!`,
  'an apostrophe after every letter': "a'".repeat(499),
  'a comma after every thousand': `1${',000'.repeat(249)}`,
  'an image that fails': '<img src=x onerror="alert(1)">',
  'a script': '</title></script><script>alert(1)</script>',
  'an SVG that loads': '"><svg/onload=alert(1)>',
  'an address that is a script':
    'javascript:alert(1) [x](javascript:alert(1)) data:text/html,<script>alert(1)</script>',
  'a template': '{{constructor.constructor("alert(1)")()}} #{alert(1)} <%= alert(1) %>',
  'what every object has': '__proto__ constructor toString hasOwnProperty valueOf prototype',
  'fields that every object has': '__proto__:x constructor:y kind:constructor stance:__proto__ org:toString',
  'a field in a field': 'org:'.repeat(240),
  'a field before parentheses': `title:${'('.repeat(400)}plan`,
  'dates beyond all days': 'date:0000..9999 before:99999999 after:-1 year:1e9 date:2021-99-99..x date:..',
  'per cent signs': '%00 %E0%A4%A %3Cscript%3E %%% %u0041 %C0%AE',
  'a null byte': 'plan\0letter',
  'statements of SQL': "' OR 1=1; DROP TABLE records; --",
};

/** What hostile queries of an archive are made of. */
export interface HostileMaterial {
  /** Words of its texts, most frequent first. */
  readonly words: readonly string[];
  /** Full names of what it names. */
  readonly names: readonly string[];
}

const SIGNS = [...'()"“”„«»‘’\'|-–:.,;!?*+^$[]{}\\/<>&%#@~=_ \t\n\0\u00AD\u200B\u202E\uD800\uDC00\u0301'];
const FIELDS = [
  'org',
  'policy',
  'person',
  'speaker',
  'source',
  'kind',
  'stance',
  'title',
  'quote',
  'date',
  'x',
];
const DAYS = [
  '2001',
  '2005-13',
  '2003-02..2009',
  '..2006',
  '2010..',
  '0001..9999',
  '2008-02-31',
  '~',
  'yesterday',
];

/**
 * Hostile queries that cost as much as a query can, made of what is in the archive: frequent words in phrases, many
 * alternatives, everybody’s names, fields and days, and signs anywhere. The same for the same seed.
 */
export function* hostileQueries(
  { words, names }: HostileMaterial,
  count: number,
  seed: number,
): Generator<string> {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(limit * random());
  const one = (list: readonly string[]) => list[below(list.length)] ?? 'a';
  /** Mostly one of the most frequent words, which cost most. */
  const word = () => words[Math.floor(words.length * random() ** 6)] ?? 'a';
  const list = (most: number, make: () => string) => Array.from({ length: 1 + below(most) }, make);
  const leaf = (): string => {
    const makers: (() => string)[] = [
      word,
      () => `"${list(6, word).join(' ')}"`,
      () => list(5, word).join('-'),
      () => one(names),
      () => `${one(FIELDS)}:${word()}`,
      () => `${one(FIELDS)}:"${one(names)}"`,
      () => `${one(['org', 'person', 'policy', 'source', 'speaker'])}:${one(one(names).split(' '))}`,
      () => `${one(['date', 'year', 'before', 'after'])}:${one(DAYS)}`,
      () => list(20, () => one(SIGNS)).join(''),
    ];
    return (makers[below(makers.length)] ?? word)();
  };
  const nested = (depth: number): string => {
    if (depth === 0) return leaf();
    const parts = list(3, () => nested(below(depth)));
    return `${one(['', '', '-', 'NOT ', 'title:', 'org:'])}(${parts.join(one([' ', ' OR ', ' AND ', '|']))})`;
  };
  const makers: (() => string)[] = [
    () => list(100, word).join(' '),
    () => list(100, word).join(' OR '),
    () => `"${list(100, word).join(' ')}"`,
    () => list(50, leaf).join(' '),
    () => list(50, leaf).join(' OR '),
    () => list(60, () => `-${leaf()}`).join(' '),
    () => nested(12),
    () => list(10, () => nested(5)).join(' '),
    () => list(900, () => one([...SIGNS, word(), ' '])).join(''),
  ];
  for (let number = 0; number < count; number++) yield (makers[number % makers.length] ?? leaf)();
}
