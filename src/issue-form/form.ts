import { parse } from 'yaml';
import { z } from 'zod';

/** As much of GitHub's form of an issue form as the reading of its answers needs. */
const template = z.looseObject({
  body: z.array(
    z.looseObject({
      type: z.enum(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']),
      id: z.string().optional(),
      attributes: z.looseObject({
        label: z.string().optional(),
        options: z.array(z.unknown()).optional(),
      }),
      validations: z.looseObject({ required: z.boolean().optional() }).optional(),
    }),
  ),
});

/** One question of a form. */
export interface Question {
  readonly id: string;
  /** Heading under which GitHub puts the answer. */
  readonly label: string;
  readonly required: boolean;
  /** Of a choice, the answers that there are. */
  readonly options: readonly string[] | undefined;
}

/** The questions of a form, in their order. */
export type Form = readonly Question[];

/**
 * Reads a file of .github/ISSUE_TEMPLATE, so that labels and choices stand in one place alone.
 * Checkboxes are promises to the editors, no answers: they are left out.
 * @throws ZodError when the file is no issue form.
 */
export function readForm(text: string): Form {
  return template.parse(parse(text)).body.flatMap(({ type, id, attributes, validations }) => {
    if (type === 'markdown' || type === 'checkboxes') return [];
    const { label } = attributes;
    if (id === undefined || label === undefined)
      throw new Error(`A question has no id or no label: ${label}`);
    const options = type === 'dropdown' ? attributes.options?.map(String) : undefined;
    return [{ id, label, required: validations?.required === true, options }];
  });
}
