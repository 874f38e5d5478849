import type { Finding } from '../finding.ts';
import { showPath } from '../schema/explain.ts';
import { type ChangedWords, changedWords } from '../text/changed-words.ts';
import { withoutEnclosingMarks } from '../text/enclosing-marks.ts';
import { isPlainWords, type TextValue, textsWith } from '../text/text-value.ts';
import { PERHAPS_UNSET, typeset } from '../text/typeset.ts';
import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

/** Text that readers see is set in one typography; a quotation comes without the marks around it. */
export const typography: Rule = {
  id: 'typography',
  scope: 'file',
  holds:
    'Texts have curly quotation marks and apostrophes, dashes for dashes, single plain spaces; a quotation comes without the marks around it.',
  why: 'The archive sets what it prints as a book would, whatever the page did. Only the print changes, never the words, so a quotation is still found in its page.',
  example: draftExample(
    { fields: [`title: Example Body A's plan - "one-sided" ...`] },
    { fields: ['title: Example Body A’s plan – “one-sided” …'] },
  ),
  *check(content) {
    for (const value of textsWith(content, PERHAPS_UNSET)) {
      if (isPlainWords(value)) yield* findingIn(value);
    }
  },
};

function* findingIn(value: TextValue): Iterable<Finding> {
  const { file, path, text } = value;
  const isQuotation = value.field === 'quotes.text';
  const { text: set, slips, certain } = typeset(text, isQuotation);
  const bare = isQuotation ? withoutEnclosingMarks(set) : undefined;
  const all = bare === undefined ? slips : [...slips, 'quotation marks around the whole'];
  if (all.length === 0) return;
  const mended = bare ?? set;
  const { before, after } = differing(text, mended, certain, bare !== undefined);
  yield {
    rule: typography.id,
    severity: 'warning',
    file,
    path,
    words: before === '' ? undefined : before,
    message: `${showPath(path)} has ${all.join(', ')}.`,
    expected:
      bare === undefined
        ? 'curly marks ‘ ’ “ ”, … for an ellipsis, – for a dash, single plain spaces'
        : 'the words without the marks around them',
    nearest: after === '' ? undefined : after,
    mend: certain
      ? 'Write it so; only the print changes, never the words.'
      : 'Decide whether the straight mark opens or closes, and write ‘ or ’, “ or ”.',
    fix: certain && mended !== '' ? { kind: 'set', value: mended } : undefined,
  };
}

/** The words to be shown, and what becomes of them; nothing is offered for a mark whose side could not be told. */
function differing(text: string, mended: string, certain: boolean, isWhole: boolean): ChangedWords {
  if (!certain) return { before: /\S*(?<!\d)['"]\S*/.exec(mended)?.[0] ?? '', after: '' };
  return isWhole ? { before: '', after: mended.length > 100 ? '' : mended } : changedWords(text, mended);
}
