import type { Content } from '../content.ts';
import type { DataPath, Finding } from '../finding.ts';
import { cleanAddress } from '../web-address/clean-address.ts';
import { notThePage } from '../web-address/not-the-page.ts';
import { unreachable } from '../web-address/unreachable.ts';
import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

/** An address is that of the page itself, open to everybody, with nothing in it of the way somebody came. */
export const url: Rule = {
  id: 'url',
  scope: 'file',
  holds: 'Every web address is that of the page itself, as everybody finds it.',
  why: 'Readers go to the page by it, and the archive knows by it that a page is here already. What tracks a visitor, hides where it leads or only works on somebody’s own machine does neither.',
  example: draftExample(
    { fields: ['url: https://times.example.org/2021/once-more?utm_source=newsletter'] },
    { fields: ['url: https://times.example.org/2021/once-more'] },
  ),
  *check(content) {
    for (const address of addressesOf(content)) yield* findingsOf(address);
  },
};

/** One web address of a content file. */
interface Address {
  readonly file: string;
  readonly path: DataPath;
  readonly text: string;
  /** For the page of a record: the home page of its source, when the archive knows it. */
  readonly page?: { readonly home: string | undefined };
}

function* addressesOf({ records, organisations, policies, sources }: Content): Iterable<Address> {
  const homes = new Map(sources.map(({ id, data }) => [id, data.website]));
  for (const { file, data } of records) {
    if (data.url !== undefined) {
      yield { file, path: ['url'], text: data.url, page: { home: homes.get(data.source ?? '') } };
    }
    const archived = data.capture?.archived;
    if (archived !== undefined) yield { file, path: ['capture', 'archived'], text: archived };
  }
  for (const { file, data } of organisations) {
    if (data.website !== undefined) yield { file, path: ['website'], text: data.website };
    if (data.evidence !== undefined) yield { file, path: ['evidence'], text: data.evidence };
  }
  for (const { file, data } of policies) {
    if (data.evidence !== undefined) yield { file, path: ['evidence'], text: data.evidence };
  }
  for (const { file, data } of sources) {
    if (data.website !== undefined) yield { file, path: ['website'], text: data.website };
  }
}

function* findingsOf({ file, path, text, page }: Address): Iterable<Finding> {
  const { address, slips, severity } = cleanAddress(text);
  if (slips.length > 0) {
    yield {
      rule: url.id,
      severity,
      file,
      path,
      message: `The address has ${slips.join(' and ')}.`,
      expected: 'the address of the page and nothing else',
      nearest: address,
      mend: 'Take away what is not needed to open the page.',
      fix: { kind: 'set', value: address },
    };
  }
  const parsed = new URL(address);
  const doubt = unreachable(parsed) ?? (page && notThePage({ url: parsed, text: address, ...page }));
  if (doubt !== undefined) yield { rule: url.id, file, path, ...doubt };
}
