import type { Example } from './rule.ts';

/** What of a made-up draft matters to a rule. */
export interface DraftLines {
  /** Lines of the frontmatter, in place of the ones with the same field. */
  readonly fields?: readonly string[];
  readonly abstract?: string;
}

const FIELDS = [
  'title: Example Body A objects to the Example Plan',
  'source: example-times',
  'url: https://times.example.org/2021/body-a-objects-again',
  'date: 2021-03-05',
  'organisations: [example-body-a]',
  'status: draft',
];

/** An example of a rule in a made-up article: a draft with the mistake in it, and the same draft without it. */
export function draftExample(failing: DraftLines, mended: DraftLines): Example {
  return {
    file: 'articles/2021/2021-03-05-body-a-objects-again-example-times.mdx',
    failing: draft(failing),
    mended: draft(mended),
  };
}

function draft({ fields = [], abstract = 'The body objected to the plan once more.' }: DraftLines): string {
  const own = new Set(fields.map(fieldOf));
  const common = FIELDS.filter((line) => !own.has(fieldOf(line)));
  return `---\n${[...fields, ...common].join('\n')}\n---\n\n${abstract}\n`;
}

function fieldOf(line: string): string {
  return line.slice(0, line.indexOf(':'));
}
