import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { site } from '../harness/site.ts';

/**
 * What the guide to the Citation File Format 1.2.0 says of the fields that the archive writes, and of no others: the
 * format's own schema is not in any package that this project can install.
 */
const CITATION_FILE = {
  type: 'object',
  additionalProperties: false,
  required: ['authors', 'cff-version', 'message', 'title'],
  properties: {
    'cff-version': { const: '1.2.0' },
    message: { type: 'string', minLength: 1 },
    type: { enum: ['dataset', 'software'] },
    title: { type: 'string', minLength: 1 },
    abstract: { type: 'string', minLength: 1 },
    authors: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: { name: { type: 'string', minLength: 1 } },
      },
    },
    url: { type: 'string', pattern: '^(https|http|ftp|sftp)://.+' },
    'repository-code': { type: 'string', pattern: '^(https|http|ftp|sftp)://.+' },
    // Of the SPDX list, the licences that are made for works such as this one.
    license: {
      enum: ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC0-1.0', 'ODC-By-1.0', 'ODbL-1.0', 'PDDL-1.0'],
    },
  },
};

it('CITATION.cff is a citation file', () => {
  const text = readFileSync(join(site.folder, 'data/CITATION.cff'), 'utf8');
  const validate = new Ajv({ allErrors: true }).compile(CITATION_FILE);
  expect([validate(parse(text)), validate.errors]).toEqual([true, null]);
});
