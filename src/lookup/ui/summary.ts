import { number } from '../../components/number.ts';
import type { Answer } from '../answer.ts';
import { MOST_ASKED } from '../asked.ts';

/** All answers in a sentence, which is read out. */
export function summary(answers: readonly Answer[]): string {
  const [first] = answers;
  if (first === undefined) return '';
  if (answers.length === 1) return ONE[first.kind];
  const here = answers.filter(({ kind }) => kind === 'here').length;
  const most = answers.length === MOST_ASKED ? ` More than ${MOST_ASKED} are not looked up at once.` : '';
  return `${number(here)} of ${number(answers.length)} ${here === 1 ? 'is' : 'are'} in the archive.${most}`;
}

const ONE: Readonly<Record<Answer['kind'], string>> = {
  here: 'It is here.',
  own: 'This is a page of the archive.',
  'no-page': 'There is no such page.',
  unknown: 'It is not here.',
  'no-number': 'There is no such record.',
  words: 'This is no web address.',
};
