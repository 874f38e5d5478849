import { join } from 'node:path';
import { PROJECT } from '../harness/project.ts';

/** The file of a recorded event; its names are invented, its form is GitHub's. */
export function recordedEvent(name: string): string {
  return join(PROJECT, 'tests/fixtures/events', `${name}.json`);
}
