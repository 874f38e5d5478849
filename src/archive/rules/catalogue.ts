import { RULES } from './all.ts';
import { BODY_RULES } from './reading/body.ts';
import { FIELD_RULES } from './reading/field.ts';
import { FILE_RULES } from './reading/file.ts';
import type { RuleText } from './rule.ts';

/** A part of the rules, as the page of all rules lists them. */
export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly RuleText[];
}

/** Every rule that a message can name, from the file as a whole to the archive as a whole; each has a page. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  { title: 'The file', rules: FILE_RULES },
  { title: 'Its fields', rules: FIELD_RULES },
  { title: 'Its text', rules: BODY_RULES },
  { title: 'A record by itself', rules: RULES.filter(({ scope }) => scope === 'file') },
  { title: 'Records and what they name', rules: RULES.filter(({ scope }) => scope === undefined) },
  {
    title: 'Organisations, policies, people and sources',
    rules: RULES.filter(({ scope }) => scope === 'entry'),
  },
  { title: 'The addresses', rules: RULES.filter(({ scope }) => scope === 'site') },
];

/** All rules, in the order of their groups. */
export const RULE_TEXTS: readonly RuleText[] = RULE_GROUPS.flatMap(({ rules }) => rules);
