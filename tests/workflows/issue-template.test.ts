import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readForm } from '../../src/issue-form/form.ts';
import { PROJECT } from '../harness/project.ts';

const GITHUB = join(PROJECT, '.github');
const FOLDER = join(GITHUB, 'ISSUE_TEMPLATE');
const FORMS = readdirSync(FOLDER).filter((name) => name !== 'config.yml');

const option = z.union([z.string(), z.strictObject({ label: z.string(), required: z.boolean().optional() })]);

/** GitHub's own rules for issue forms, as far as these use them; it shows a form that breaks one to nobody. */
const issueForm = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1).max(200),
  title: z.string().optional(),
  body: z
    .array(
      z.strictObject({
        type: z.enum(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']),
        id: z
          .string()
          .regex(/^[\w-]+$/)
          .optional(),
        attributes: z.strictObject({
          label: z.string().min(1).optional(),
          value: z.string().min(1).optional(),
          description: z.string().optional(),
          placeholder: z.string().optional(),
          options: z.array(option).min(1).optional(),
        }),
        validations: z.strictObject({ required: z.boolean() }).optional(),
      }),
    )
    .min(1),
});

const textOf = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

describe.each(FORMS)('the form %s', (file) => {
  it('is one that GitHub shows', () => {
    expect(issueForm.safeParse(parse(textOf(file))).error?.issues).toBeUndefined();
  });

  it('asks each question once, under a heading of its own', () => {
    const questions = readForm(textOf(file));
    for (const key of ['id', 'label'] as const) {
      const values = questions.map((question) => question[key]);
      expect(new Set(values).size).toBe(values.length);
    }
    expect(questions[0]?.required).toBe(true);
  });

  it('accepts nothing by itself: it sets no label', () => {
    expect(parse(textOf(file))).not.toHaveProperty('labels');
    expect(textOf(file)).toContain('“accepted”');
  });
});

describe('both forms', () => {
  it('begin with different headings, by which they are told apart', () => {
    const first = FORMS.map((file) => readForm(textOf(file))[0]?.label);
    expect(new Set(first).size).toBe(FORMS.length);
  });
});

describe('Dependabot', () => {
  it('keeps the actions and the packages', () => {
    const { updates } = z
      .object({ updates: z.array(z.looseObject({ 'package-ecosystem': z.string() })) })
      .parse(parse(readFileSync(join(GITHUB, 'dependabot.yml'), 'utf8')));
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['github-actions', 'npm']);
  });
});
