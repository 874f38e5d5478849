import type { RuleText } from '../rule.ts';
import { spoiledBody } from './example-file.ts';

/** What the abstract of a record and the description of an entity are held to: the safe subset of MDX. */
export const BODY_RULES: readonly RuleText[] = [
  {
    id: 'mdx-code',
    holds: 'A text holds no code: no braces, no import, no export.',
    why: 'MDX is a programming language, and whatever stands in braces would run on the machine that builds the archive.',
    example: spoiledBody('The body asked for {1 + 1} more.', 'The body asked for two more.'),
  },
  {
    id: 'mdx-component',
    holds: 'The only components are Quote, Figure, Org, Policy, Person, Record and Note.',
    why: 'Only these are known to be safe, to work without a script and to read well in print.',
    example: spoiledBody(
      '<Organisation id="example-body-a"/> asked for more.',
      '<Org id="example-body-a"/> asked for more.',
    ),
  },
  {
    id: 'mdx-attribute',
    holds: 'A component has the attributes that it needs, each a text in quotation marks.',
    why: 'A component without its id points nowhere, and an attribute in braces is code.',
    example: spoiledBody(
      '<Org name="example-body-a"/> asked for more.',
      '<Org id="example-body-a"/> asked for more.',
    ),
  },
  {
    id: 'mdx-link',
    holds: 'A link leads to a web or mail address or a place on the page, and has words to click on.',
    why: 'An address that begins with javascript: runs code in the reader’s browser; a link without words cannot be read out.',
    example: spoiledBody(
      'The body [asked](javascript:alert) for more.',
      'The body [asked](https://body-a.example.org) for more.',
    ),
  },
  {
    id: 'mdx-html',
    holds: 'A text holds no HTML.',
    why: 'HTML would pass by everything that makes the pages safe and readable; Markdown has what an abstract needs.',
    example: spoiledBody('The body <b>asked</b> for more.', 'The body **asked** for more.'),
  },
  {
    id: 'mdx-image',
    holds: 'A text holds no image.',
    why: 'The archive keeps no pictures, whose rights are not its own, and its pages load nothing from elsewhere. So there is no alternative text that could be missing: what a picture shows is said in words.',
    example: spoiledBody(
      'The body asked for more. ![A queue](https://body-a.example.org/queue.png)',
      'The body asked for more; its page shows a [queue](https://body-a.example.org/queue.png).',
    ),
  },
  {
    id: 'mdx-syntax',
    holds: 'A text is well-formed MDX: what is opened is closed, and no character is hidden.',
    why: 'The page would show something else than what was written, or nothing at all.',
    example: spoiledBody('The body <asked for more.', 'The body asked for more.'),
  },
];
