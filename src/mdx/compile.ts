import type { Body } from '../archive/body.ts';
import { type Inspection, inspect } from './inspect.ts';
import { Places } from './places.ts';
import { type BodyProblem, excerpt } from './problem.ts';
import { codeRefusal, moduleRefusal } from './refuse-node.ts';
import { refuseText } from './refuse-text.ts';
import { outermost, type Suspect, shield } from './shield.ts';
import { syntaxProblem } from './syntax-problem.ts';
import { textOf } from './text.ts';
import { emptyTree, parse, type Root } from './tree.ts';

export type { BodyProblem, BodyRule } from './problem.ts';

/** A body that was read: its words, what it points at, what is wrong with it. */
export interface CompiledBody extends Body {
  /** Everything that was refused, in the order of the text. */
  readonly problems: readonly BodyProblem[];
  /** What `renderBody` renders; empty as soon as there is a problem, so that nothing refused is ever shown. */
  readonly tree: Root;
}

/**
 * Reads the body of a content file and refuses whatever could run code, load or lead to something unsafe.
 * Never throws, whatever the input.
 *
 * @param source the text after the frontmatter
 * @param options `firstLine`: the line of the file on which that text begins, so that places are the file's
 */
export function compileBody(source: string, options: { firstLine?: number } = {}): CompiledBody {
  // A byte order mark counts as no column in any editor.
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const places = new Places(text, options.firstLine ?? 1);
  const { problems, unreadable } = refuseText(text, places);
  if (unreadable) return refused(problems);

  const shielded = shield(text);
  let parsed = parse(shielded.text);
  if (parsed.failure !== undefined) return refused([...problems, ...unparsed(shielded.suspects)]);
  let found = inspect(parsed.tree, shielded.text, places);
  problems.push(...exposed(shielded.suspects, found));

  if (problems.length === 0 && found.problems.length === 0 && shielded.text !== text) {
    // Braces in code spans only. The parser's own reading of the text as it stands has the last word.
    parsed = parse(text);
    if (parsed.failure !== undefined) return refused([syntaxProblem(parsed.failure, text, places)]);
    found = inspect(parsed.tree, text, places);
  }
  problems.push(...found.problems);
  const words = found.tooDeep ? '' : textOf(parsed.tree);
  if (problems.length > 0) return refused(problems, words, found.references);
  return { text: words, references: found.references, source: text, problems, tree: parsed.tree };

  function unparsed(suspects: readonly Suspect[]): BodyProblem[] {
    const attributes = outermost(suspects.filter((suspect) => suspect.kind === 'attribute'));
    if (attributes.length > 0) return attributes.map(suspectProblem);
    return parsed.failure === undefined ? [] : [syntaxProblem(parsed.failure, text, places)];
  }

  function exposed(suspects: readonly Suspect[], { blocks, code }: Inspection): BodyProblem[] {
    const found = suspects.flatMap((suspect): Suspect[] => {
      const { kind, start } = suspect;
      if (kind === 'module') {
        const end = blocks.get(start);
        return end === undefined ? [] : [{ ...suspect, end }];
      }
      return code.some((span) => span.start <= start && start < span.end) ? [] : [suspect];
    });
    return outermost(found).map(suspectProblem);
  }

  function suspectProblem({ kind, start, end, closed }: Suspect): BodyProblem {
    const place = places.between(start, end);
    const code = text.slice(start, end);
    if (kind === 'module') return { ...moduleRefusal(code), place };
    if (!closed) {
      return {
        rule: 'mdx-syntax',
        message: 'A brace is opened but not closed.',
        mend: 'Write a brace that is meant as a character as \\{.',
        place,
      };
    }
    if (kind === 'braces') return { ...codeRefusal(code), place };
    return {
      rule: 'mdx-attribute',
      message: `Attributes may not be code: ${excerpt(code)}`,
      expected: 'a text in quotation marks, such as id="nhs-england"',
      place,
    };
  }
}

function refused(problems: BodyProblem[], text = '', references: Body['references'] = []): CompiledBody {
  problems.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  return { text, references, problems, tree: emptyTree() };
}
