import type { Content, RecordEntry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { show } from '../schema/explain.ts';
import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

/** A title is that of the page, without the name of the site, and not in capitals alone. */
export const title: Rule = {
  id: 'title',
  scope: 'file',
  holds:
    'A title is the title of the page: without the name of the site, without brackets, not in capitals alone.',
  why: 'The source is named beside every title already; brackets say that the archive supplied a title; capitals are the dress of a page, not its words.',
  example: draftExample(
    { fields: ['title: Example Body A objects to the Example Plan | The Example Times'] },
    { fields: ['title: Example Body A objects to the Example Plan'] },
  ),
  *check(content) {
    const names = siteNames(content);
    for (const record of content.records) {
      yield* checkSite(record, names.get(record.data.source ?? '') ?? []);
      yield* checkBrackets(record);
      yield* checkCapitals(record);
    }
  },
};

/** For each source the names, in lower case, that its pages may end their titles with. */
function siteNames({ sources, organisations }: Content): ReadonlyMap<string, readonly string[]> {
  const owners = new Map(organisations.map(({ id, data }) => [id, data]));
  return new Map(
    sources.map(({ id, data }) => {
      const owner = owners.get(id);
      const names = [data, ...(owner === undefined ? [] : [owner])].flatMap((named) => [
        named.name,
        ...(named.aliases ?? []),
        ...('short_name' in named && named.short_name !== undefined ? [named.short_name] : []),
      ]);
      const short = names.map((name) => name.toLowerCase().replace(/^the /, ''));
      return [id, [...new Set(short)]];
    }),
  );
}

const SEPARATOR = /\s(?:[|–—·•»-]|::)\s+(?:the\s+)?$/i;

function* checkSite({ file, data }: RecordEntry, names: readonly string[]): Iterable<Finding> {
  const lower = data.title.toLowerCase();
  const name = names.find(
    (candidate) =>
      lower.endsWith(candidate) && SEPARATOR.test(data.title.slice(0, lower.length - candidate.length)),
  );
  if (name === undefined) return;
  const head = data.title
    .slice(0, lower.length - name.length)
    .replace(SEPARATOR, '')
    .trimEnd();
  if (head === '') return;
  yield {
    rule: title.id,
    severity: 'warning',
    file,
    path: ['title'],
    words: data.title.slice(head.length).trim(),
    message: `The title ends with the name of the site: ${show(data.title.slice(head.length).trim())}.`,
    expected: 'the title alone',
    nearest: head,
    mend: 'Take the name away; the source is named beside the title.',
    fix: { kind: 'set', value: head },
  };
}

function* checkBrackets({ file, data }: RecordEntry): Iterable<Finding> {
  const inner = /^\s*\[([^[\]]+)\]\s*$/.exec(data.title)?.[1];
  if (inner === undefined) return;
  const supplied = data.title_supplied === true;
  yield {
    rule: title.id,
    severity: 'warning',
    file,
    path: ['title'],
    message: `The title stands in square brackets: ${show(data.title)}.`,
    expected: 'the title without them',
    nearest: inner,
    mend: supplied
      ? 'Take the brackets away; the page sets them, because of title_supplied.'
      : 'Take the brackets away. If the title was not printed on the page and is ours, add title_supplied: true.',
    fix: supplied ? { kind: 'set', value: inner } : undefined,
  };
}

function* checkCapitals({ file, data }: RecordEntry): Iterable<Finding> {
  // Short ones may all be initials: “DDRB 2025/26”.
  const isSentence = (data.title.match(/\p{Lu}{4,}/gu)?.length ?? 0) >= 3;
  if (!isSentence || data.title !== data.title.toUpperCase()) return;
  yield {
    rule: title.id,
    severity: 'warning',
    file,
    path: ['title'],
    message: `The title is in capitals alone: ${show(data.title)}.`,
    expected: 'capitals where a sentence has them',
    mend: 'Write it as a sentence, names and initials as they are.',
  };
}
