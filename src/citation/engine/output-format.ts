import CSL from 'citeproc';
import { ANY_MARK, MARKS } from './marks.ts';

/** Name under which the engine knows the format in which it is to print. */
export const MARKED = 'marked';

/** Text as it is, with marks round italics and addresses: nothing is escaped, so nothing must be unescaped. */
CSL.Output.Formats[MARKED] = {
  ...CSL.Output.Formats.text,
  text_escape: (text = '') => text.replace(ANY_MARK, ''),
  '@font-style/italic': MARKS.italic.join('%%STRING%%'),
  '@font-style/oblique': MARKS.italic.join('%%STRING%%'),
  '@font-style/normal': MARKS.upright.join('%%STRING%%'),
  // The engine asks for this round every address, also where it is no DOI.
  '@DOI/true': (_state, text = '') => MARKS.link.join(text),
};
