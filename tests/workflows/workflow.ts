import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { PROJECT } from '../harness/project.ts';

const step = z.looseObject({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));

/** As much of a workflow file as the promises made of it are about. */
export const workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: permissions.optional(),
  jobs: z.record(
    z.string(),
    z.looseObject({
      'timeout-minutes': z.number().optional(),
      permissions: permissions.optional(),
      steps: z.array(step),
    }),
  ),
});
export type Workflow = z.infer<typeof workflow>;

const FOLDER = join(PROJECT, '.github/workflows');

/** File names of all workflows. */
export const WORKFLOWS: readonly string[] = readdirSync(FOLDER).sort();

/** The text of a workflow file. */
export function workflowText(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}

/** A workflow as data. @throws ZodError when the text is no workflow of the form that this project writes. */
export function readWorkflow(text: string): Workflow {
  return workflow.parse(parse(text));
}
