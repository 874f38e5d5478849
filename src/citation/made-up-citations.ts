import { dateOf } from '../archive/edtf.ts';
import type { Citation } from './citation.ts';
import { GENRES, type Genre } from './genre.ts';
import { issuedOf } from './issued.ts';
import type { CitedName } from './name.ts';
import { oneLine } from './one-line.ts';

/** Pieces of texts that one format or another takes for something else. */
const PIECES = [
  ...['Example', 'words', 'GPs', 'iExample', 'NHSX’s', 'R&D', '5%', '#1', '$1', 'a_b', '~', '^', '\\', '|'],
  ...[
    '{',
    '}',
    '{}',
    '}{',
    '"',
    "'",
    '`',
    '``',
    "''",
    '--',
    '---',
    '–',
    '—',
    '…',
    '<',
    '>',
    '1 < 2',
    '&amp;',
  ],
  ...[
    '‘x’',
    '“y”',
    '“‘z’”',
    '’’',
    '«q»',
    '[sic]',
    '(?)',
    '?`',
    '!`',
    '/',
    '2023/24',
    '@',
    '@article{x,',
    '%',
  ],
  ...['é', 'e\u0301', 'ế', 'ñ', 'ł', 'ß', 'İ', 'ï', 'j\u030C', 'Œ', '£', '€', '°', '¿', '\u00A0'],
  ...[
    'مثال',
    'דוגמה',
    '例',
    'пример',
    '😀',
    '👩‍⚕️',
    '\u202Edrawkcab\u202C',
    '\u200B',
    '\uFEFF',
    '\u00AD',
    '\uD800',
  ],
  ...[
    'a\nb',
    'a\r\n\r\nb',
    'a\tb',
    '\u0000',
    '\u0085',
    '\u2028',
    'TY  - JOUR',
    '\nER  - \n',
    'and',
    'others',
  ],
  ...[
    '\\input{x}',
    '\\%',
    '=SUM(A1)',
    'x, y',
    'https://a.example/b_c?d=%20&e=~f#g',
    '!',
    '?',
    '.',
    'Long'.repeat(99),
  ],
];
const DATES = [
  ...['2021', '2021~', '2021?', '2021%', '2021-10', '2021-10~', '2021-10%', '2021-05-17', '2021-05-17~'],
  ...['2021-21', '2021-24', '202X', '2021-10-18/2021-10-24', '2021-10-30/2021-11-02', '2021-05/2021-06'],
  ...['2021-12/2022-01', '2019/2021', '2021-05/..', '../2021-05', '2021-05~/2021-06~', '0999'],
];
const PEOPLE: readonly CitedName[] = [
  { kind: 'person', family: 'Exampleton', given: 'Ada' },
  { kind: 'person', family: 'O’Exampleton-Smith', given: 'Jean-Luc Órla' },
  { kind: 'person', family: 'Example', given: 'A. B.', particle: 'van den' },
  { kind: 'person', family: 'Example', given: 'Ada', particle: 'de la', suffix: 'Jr' },
  { kind: 'person', family: 'Mac Example', given: 'Ếlan', suffix: 'III' },
  { kind: 'person', family: 'Van Der Example', given: 'Ł.' },
];
const ADDRESSES = [
  'https://a.example/',
  'https://a.example/%7Bb%7D_c-(d)?e=%20f&g=h~i#j',
  'https://a.example/{x}\\y',
  'http://xn--e1afmkfd.example/пример?a=$1&b=^',
];

/**
 * For tests: citations made of whatever formats have trouble with, the same for the same numbers.
 * @param random gives numbers from 0 up to 1
 */
export function madeUpCitations(count: number, random: () => number): readonly Citation[] {
  const pick = <Entry>(list: readonly [Entry, ...Entry[]] | readonly Entry[]): Entry => {
    const entry = list[Math.floor(random() * list.length)];
    if (entry === undefined) throw new RangeError('There is nothing to pick from.');
    return entry;
  };
  const sometimes = <Value>(value: () => Value): Value | undefined => (random() < 0.5 ? value() : undefined);
  const text = () => {
    const pieces = Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick(PIECES));
    return oneLine(`X${pieces.join(pick(['', ' ', ' ']))}`);
  };
  const name = (): CitedName => sometimes(() => pick(PEOPLE)) ?? { kind: 'body', literal: text() };
  const genres = Object.keys(GENRES) as Genre[];
  return Array.from({ length: count }, (_, index) => {
    const accession = `2026-${String(index + 1).padStart(4, '0')}`;
    const supplied = random() < 0.2;
    const title = text();
    const optional = {
      label: sometimes(() => pick(['Letter', 'Press release'])),
      container: sometimes(text),
      publisher: sometimes(text),
      issued: sometimes(() => issuedOf(dateOf(pick(DATES)))),
      quotation: sometimes(() => ({ id: 'q1', text: text(), speaker: text() })),
      withdrawn: sometimes(() => ({ date: '2026-11-21', reason: text() })),
    };
    return {
      key: `gppa-${accession}`,
      genre: pick(genres),
      title: supplied ? `[${title}]` : title,
      titleSupplied: supplied,
      authors: Array.from({ length: Math.floor(random() * 4) }, name),
      url: pick(ADDRESSES),
      archive: {
        name: 'Made-up Archive',
        accession,
        url: `https://archive.example/articles/${accession}/`,
      },
      language: 'en-GB',
      ...(Object.fromEntries(
        Object.entries(optional).filter(([, value]) => value !== undefined),
      ) as Partial<Citation>),
    };
  });
}
