import { nearest } from '../archive/nearest.ts';
import { meantForm } from '../archive/schema/form-slip.ts';
import { type ComponentForm, formOf } from './components.ts';
import type { Places } from './places.ts';
import { type BodyProblem, excerpt } from './problem.ts';
import { STAND_IN } from './shield.ts';
import { openingTag, type Span } from './tag.ts';
import { nameProblem } from './tag-name.ts';
import type { Component } from './tree.ts';

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
  if (form === undefined) {
    const written = source.slice(tag.start, tag.end);
    const isWhole = written.endsWith('/>') && !written.includes(STAND_IN);
    return [{ ...nameProblem(node.name, isWhole ? written : undefined), place: at(tag) }];
  }

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
    hint?: Pick<BodyProblem, 'nearest' | 'expected' | 'mend'>,
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
      const missed = node.attributes.length === 1 ? missedBy(name, value, form) : undefined;
      if (missed !== undefined) seen.add(missed);
      const near = missed ?? nearest(name, Object.keys(form.attributes));
      refuse(span, `<${node.name}> has no attribute “${excerpt(name)}”.`, {
        ...(near === undefined ? {} : { nearest: near }),
        mend:
          missed !== undefined
            ? `Call it ${missed}.`
            : near === undefined
              ? 'Take it out.'
              : 'Correct its name, or take it out.',
      });
    } else if (twice) {
      refuse(span, `<${node.name}> has the attribute “${name}” twice.`);
    } else if (typeof value !== 'string') {
      refuse(span, `The attribute “${name}” of <${node.name}> is not a text in quotation marks.`);
    } else {
      const result = schema.safeParse(value);
      const expected = result.error?.issues[0]?.message;
      if (expected !== undefined) {
        const near = meantForm(expected, value)?.value;
        refuse(span, `“${excerpt(value)}” cannot be the ${name} of <${node.name}>.`, {
          expected,
          ...(near === undefined ? {} : { nearest: near }),
        });
      }
    }
  }
  for (const name of Object.keys(form.attributes)) {
    if (!seen.has(name)) refuse(tag, `<${node.name}> has no ${name}.`);
  }
  return problems;
}

/** The attribute that the only one of a tag was meant as; undefined when it may be meant as something else. */
function missedBy(name: string, value: unknown, form: ComponentForm): string | undefined {
  const [only, schema] = Object.entries(form.attributes)[0] ?? [];
  return name === 'name' || schema?.safeParse(value).success === true ? only : undefined;
}
