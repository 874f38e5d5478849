import { nearest } from '../archive/nearest.ts';
import { COMPONENT_NAMES, type ComponentForm, formOf } from './components.ts';
import type { Places } from './places.ts';
import { type BodyProblem, excerpt } from './problem.ts';
import { STAND_IN } from './shield.ts';
import { openingTag, type Span } from './tag.ts';
import type { Component } from './tree.ts';

const COMPONENT_LIST = COMPONENT_NAMES.map((name) => `<${name}>`).join(', ');

/** Refuses a component for its name, its place, what it holds or its attributes. */
export function refuseTag(
  node: Component,
  source: string,
  places: Places,
  link: string | undefined,
): BodyProblem[] {
  const tag = openingTag(source, node.position?.start.offset ?? 0);
  const at = (span: Span) => places.between(span.start, span.end);
  const form = formOf(node.name);
  if (form === undefined) return [{ ...nameProblem(node.name), place: at(tag) }];

  const problems: BodyProblem[] = [];
  if (link !== undefined) {
    problems.push({
      rule: 'mdx-component',
      message: `<${node.name}> inside ${link}.`,
      expected: 'words, with emphasis at most',
      mend: `Let <${node.name}> stand outside ${link}.`,
      place: at(tag),
    });
  }
  if (form.holds === 'nothing' && node.children.length > 0) {
    problems.push({
      rule: 'mdx-component',
      message: `<${node.name}> may not hold words: they come from the record.`,
      expected: form.example,
      place: at(tag),
    });
  }
  if (
    form.holds === 'words' &&
    node.children.length > 1 &&
    node.children.some((child) => child.type === 'paragraph')
  ) {
    problems.push({
      rule: 'mdx-component',
      message: `<${node.name}> holds more than one paragraph.`,
      expected: 'words, with emphasis at most',
      place: at(tag),
    });
  }
  return [...problems, ...attributeProblems(node, form, tag, at)];
}

function nameProblem(name: string | null): Omit<BodyProblem, 'place'> {
  if (name === null) {
    return {
      rule: 'mdx-component',
      message: 'A tag without a name, <>, is not allowed.',
      mend: 'Write < as &lt;.',
    };
  }
  const near = nearest(name, COMPONENT_NAMES);
  const html = /^\p{Ll}/u.test(name) && !/[.:]/.test(name);
  return {
    rule: html ? 'mdx-html' : 'mdx-component',
    message: html ? `HTML is not allowed: <${excerpt(name)}>` : `There is no component <${excerpt(name)}>.`,
    expected: COMPONENT_LIST,
    ...(near === undefined ? {} : { nearest: `<${near}>` }),
    mend: html ? 'Write Markdown; write < as &lt;.' : 'Use one of these components; write < as &lt;.',
  };
}

function attributeProblems(
  node: Component,
  form: ComponentForm,
  tag: Span & { readonly attributes: readonly Span[] },
  at: (span: Span) => BodyProblem['place'],
): BodyProblem[] {
  const problems: BodyProblem[] = [];
  const seen = new Set<string>();
  const refuse = (
    span: Span | undefined,
    message: string,
    hint?: Pick<BodyProblem, 'nearest' | 'expected'>,
  ) =>
    problems.push({
      rule: 'mdx-attribute',
      message,
      expected: form.example,
      ...hint,
      place: at(span ?? tag),
    });

  for (const [index, attribute] of node.attributes.entries()) {
    const span = tag.attributes[index];
    if (attribute.type !== 'mdxJsxAttribute') {
      refuse(span, `Attributes of <${node.name}> may not be code.`);
      continue;
    }
    const { name, value } = attribute;
    const schema = Object.hasOwn(form.attributes, name) ? form.attributes[name] : undefined;
    const twice = seen.has(name);
    seen.add(name);
    // Code in an attribute is reported where its braces stand.
    if (typeof value === 'string' && value.includes(STAND_IN)) continue;
    if (schema === undefined) {
      const near = nearest(name, Object.keys(form.attributes));
      refuse(
        span,
        `<${node.name}> has no attribute “${excerpt(name)}”.`,
        near === undefined ? {} : { nearest: near },
      );
    } else if (twice) {
      refuse(span, `<${node.name}> has the attribute “${name}” twice.`);
    } else if (typeof value !== 'string') {
      refuse(span, `The attribute “${name}” of <${node.name}> is not a text in quotation marks.`);
    } else {
      const result = schema.safeParse(value);
      const expected = result.error?.issues[0]?.message;
      if (expected !== undefined) {
        refuse(span, `“${excerpt(value)}” cannot be the ${name} of <${node.name}>.`, { expected });
      }
    }
  }
  for (const name of Object.keys(form.attributes)) {
    if (!seen.has(name)) refuse(tag, `<${node.name}> has no ${name}.`);
  }
  return problems;
}
