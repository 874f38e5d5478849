import { nearest } from '../archive/nearest.ts';
import { COMPONENT_NAMES } from './components.ts';
import { type BodyProblem, excerpt } from './problem.ts';

const COMPONENT_LIST = COMPONENT_NAMES.map((name) => `<${name}>`).join(', ');

/** What a component is called by those who have not looked its name up. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  organisation: 'Org',
  organization: 'Org',
  body: 'Org',
  quotation: 'Quote',
  people: 'Person',
  article: 'Record',
  statement: 'Record',
};

/** What Markdown has for the elements of HTML that are most missed. */
const MARKDOWN: Readonly<Record<string, string>> = {
  a: '[words](address)',
  b: '**words**',
  strong: '**words**',
  i: '*words*',
  em: '*words*',
  br: 'an empty line between two paragraphs',
  p: 'an empty line between two paragraphs',
  ul: 'a hyphen before each entry: - words',
  li: 'a hyphen before each entry: - words',
  blockquote: '<Quote id="q1"/>',
};

/** What speaks against a tag whose name is that of no component; `selfClosed`: the tag as written, if it ends so. */
export function nameProblem(name: string | null, selfClosed?: string): Omit<BodyProblem, 'place'> {
  if (name === null) {
    return {
      rule: 'mdx-component',
      message: 'A tag without a name, <>, is not allowed.',
      mend: 'Write < as &lt;.',
    };
  }
  const small = name.toLowerCase();
  const other = Object.hasOwn(OTHER_NAMES, small) ? OTHER_NAMES[small] : undefined;
  const same = COMPONENT_NAMES.find((component) => component.toLowerCase() === small);
  if (same !== undefined) {
    return {
      rule: 'mdx-component',
      message: `There is no component <${excerpt(name)}>; components begin with a capital.`,
      nearest: `<${same}>`,
      mend: `Write <${same} …/>.`,
      ...(selfClosed === undefined
        ? {}
        : { words: selfClosed, fix: { kind: 'replace', text: selfClosed.replace(name, same) } }),
    };
  }
  if (/^\p{Ll}/u.test(name) && !/[.:]/.test(name) && other === undefined) {
    const markdown = Object.hasOwn(MARKDOWN, small) ? MARKDOWN[small] : undefined;
    return {
      rule: 'mdx-html',
      message: `HTML is not allowed: <${excerpt(name)}>`,
      expected: markdown ?? 'Markdown, such as **words**, *words* and [words](address)',
      mend: 'Write Markdown; write < as &lt;.',
    };
  }
  const near = other ?? nearest(name, COMPONENT_NAMES);
  return {
    rule: 'mdx-component',
    message: `There is no component <${excerpt(name)}>.`,
    expected: COMPONENT_LIST,
    ...(near === undefined ? {} : { nearest: `<${near}>` }),
    mend: 'Use one of these components; write < as &lt;.',
  };
}
