import type { RuleText } from '../rule.ts';
import { misnamed, retitled, spoiled } from './example-file.ts';

/** What a content file as a whole is held to, before anything is said of its fields. */
export const FILE_RULES: readonly RuleText[] = [
  {
    id: 'content-folder',
    holds: 'There is a content folder, and in it a site.yaml.',
    why: 'Without it nobody knows what the archive is called or where it stands, and nothing can be built.',
  },
  {
    id: 'file-name',
    holds:
      'Every file stands in a folder of the archive, with the ending of that folder and a name that can be an id.',
    why: 'A file in the wrong place or with another ending would be overlooked without a word, and the name of an entity’s file is its id and part of its address.',
    example: misnamed,
  },
  {
    id: 'encoding',
    holds: 'Every file is text in UTF-8.',
    why: 'In another encoding a pound sign or a curly quotation mark turns into something else, and a quotation would be wrong.',
  },
  {
    id: 'frontmatter',
    holds: 'A record begins with its fields between two lines of three hyphens.',
    why: 'The fields are what the archive knows of a record; without the lines they would be read as its abstract.',
    example: spoiled('---\ntitle', 'title'),
  },
  {
    id: 'yaml',
    holds: 'The fields are YAML, without anchors, aliases and tags.',
    why: 'The file must mean the same to everybody who reads it; anchors and tags can hide a value or blow a small file up.',
    example: spoiled('title: Example Body A asks for more', 'title: Example Body A: asks for more'),
  },
  {
    id: 'cut-off',
    holds: 'No value without quotation marks has a # after a space in it, unless a comment begins there.',
    why: 'YAML takes what follows for a comment and reads half the value without a word; a comment is known by the space after its mark.',
    example: retitled('title: Example Body A ranks #1', 'title: "Example Body A ranks #1"'),
  },
];
