import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { show } from '../schema/explain.ts';
import { isBodyName, isPersonName } from '../text/person-name.ts';
import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

/** An author is one person or body, by name alone. */
export const authors: Rule = {
  id: 'authors',
  scope: 'file',
  holds: 'Every entry of authors is the name of one person or body and nothing else.',
  why: 'Citations are made of these names and turn them round: “By Ann Author, reporter” would be cited as somebody called reporter. A private address has no place in an archive.',
  example: draftExample({ fields: ['authors: [By Ann Author]'] }, { fields: ['authors: [Ann Author]'] }),
  *check(content) {
    const known = knownNames(content);
    for (const { file, data } of content.records) {
      for (const [index, author] of (data.authors ?? []).entries()) {
        const slip = known.has(author.toLowerCase()) ? undefined : slipOf(author);
        if (slip !== undefined) {
          yield { rule: this.id, severity: 'warning', file, path: ['authors', index], ...slip };
        }
      }
    }
  },
};

/** What bodies and sources are called, in lower case: they may have commas, “and” and capitals. */
function knownNames({ organisations, sources }: Content): ReadonlySet<string> {
  const names = [...organisations, ...sources].flatMap(({ data }) => [
    data.name,
    ...(data.aliases ?? []),
    ...('short_name' in data && data.short_name !== undefined ? [data.short_name] : []),
  ]);
  return new Set(names.map((name) => name.toLowerCase()));
}

type Slip = Pick<Finding, 'message' | 'words' | 'expected' | 'nearest' | 'mend' | 'fix'> & {
  readonly severity?: 'error';
};

const PREFIX = /^(?:(?:written|words|posted|reported) by|by)\b\s*:?\s+(?=\S)/i;
const ADDRESS = /[^\s<>(),;]+@[^\s<>(),;]+\.[^\s<>(),;]+/;
const DATE =
  /,?\s*[|–-]?\s*(?:\b\d{1,2}\s+)?\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,4}(?:,?\s+\d{4})?\b.*$|,?\s*\(?\b(?:19|20)\d\d\b.*$/i;

/** The first thing that is wrong with the entry. */
function slipOf(author: string): Slip | undefined {
  const prefix = PREFIX.exec(author)?.[0];
  if (prefix !== undefined) {
    const name = author.slice(prefix.length);
    return {
      message: `The author begins with “${prefix.trim()}”: ${show(author)}.`,
      words: prefix.trim(),
      expected: 'the name alone',
      nearest: name,
      mend: `Take “${prefix.trim()}” away.`,
      fix: { kind: 'set', value: name },
    };
  }
  const address = ADDRESS.exec(author)?.[0];
  if (address !== undefined) {
    return {
      severity: 'error',
      message: `There is a mail address among the authors: ${show(author)}.`,
      words: address,
      expected: 'the name alone',
      mend: 'Take the address away; the archive publishes none.',
    };
  }
  const date = DATE.exec(author);
  if (date !== null && date.index > 0) {
    return {
      message: `The author ends with a date: ${show(author)}.`,
      words: date[0].trim(),
      expected: 'the name alone',
      nearest: author.slice(0, date.index),
      mend: 'Take it away; the date of the page stands under date.',
    };
  }
  return severalOrRole(author) ?? capitals(author);
}

function severalOrRole(author: string): Slip | undefined {
  const [first = '', ...others] = author
    .split(/\s*(?:,|;|\/|&|\band\b|\bwith\b)\s*/i)
    .filter((part) => part !== '');
  // “, Jr” belongs to the name; bodies have commas and “and” in theirs.
  if (others.length === 0 || isBodyName(author) || /^(?:jr|sr|i{2,3})\.?$/i.test(others[0] ?? ''))
    return undefined;
  if (isPersonName(first) && others.every(isPersonName)) {
    return {
      message: `These are several authors in one entry: ${show(author)}.`,
      expected: 'one entry for each person',
      nearest: `[${[first, ...others].join(', ')}]`,
      mend: 'Make a list with an entry for each of them.',
    };
  }
  if (!/[,;]/.test(author) || !isPersonName(first)) return undefined;
  return {
    message: `The author has more than a name: ${show(author)}.`,
    words: author.slice(first.length),
    expected: 'the name alone',
    nearest: first,
    mend: 'Take away what is no part of the name; what somebody was stands in people/.',
  };
}

function capitals(author: string): Slip | undefined {
  const inCapitals = author.match(/(?<!\p{L})\p{Lu}[\p{Lu}'’-]+(?!\p{L})/gu) ?? [];
  if (inCapitals.length < 2 || author !== author.toUpperCase()) return undefined;
  return {
    message: `The author is in capitals alone: ${show(author)}.`,
    expected: 'the name as one writes it',
    nearest: isBodyName(author) ? undefined : asWritten(author),
    mend: 'Write the name with capitals where it has them.',
  };
}

/** A person's name in capitals as most are written: `ANN O’AUTHOR-EXAMPLE` is `Ann O’Author-Example`. */
function asWritten(author: string): string {
  return author.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}
