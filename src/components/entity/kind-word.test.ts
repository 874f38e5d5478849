import { expect, it } from 'vitest';
import { kindWord } from './kind-word.ts';

it.each([
  ['nhs-body', 'NHS body'],
  ['gp-practice', 'GP practice'],
  ['arms-length-body', 'arm’s-length body'],
  ['trade-union', 'trade union'],
  ['issue', 'issue'],
])('%s is read as %s', (kind, word) => expect(kindWord(kind)).toBe(word));
