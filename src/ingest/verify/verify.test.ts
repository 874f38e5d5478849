import { describe, expect, it } from 'vitest';
import { verifyQuotations } from './verify.ts';

function verify(capture: string, text: string) {
  const [verification] = verifyQuotations(capture.normalize('NFC'), [{ id: 'q1', text }]);
  if (verification === undefined) throw new Error('no verification');
  return verification;
}

/** What the words needed to be found, or false. */
function found(capture: string, text: string): readonly string[] | false {
  const verification = verify(capture, text);
  return verification.found && verification.allowances;
}

const CAPTURE = `Example Body A said: ‘We will not\u00a0pay for this –
ever.’ It added that the plan was ‘falsely’ described and that “nobody” had asked.
It costs £250m, or 14.7 million a week (75% more): a well-known, face-to-face practice’s “care”…
Caf\u00e9s—and e.g. sur\u00adgeries—can not open -- or so it says...`;

describe('the same words in another typography', () => {
  it.each([
    ['white space, dashes', 'We will not pay for this — ever.'],
    ['quotation marks', '„nobody“ had asked'],
    ['an apostrophe', "practice's"],
    ['an ellipsis', '“care”...'],
    ['an ellipsis with spaces', 'so it says . . .'],
    ['an accent', 'Cafe\u0301s'],
    ['a soft hyphen', 'surgeries'],
    ['a dash without spaces', 'e.g. surgeries – can not open — or so'],
    ['a short dash in a word', 'well–known, face‑to‑face'],
  ])('are found: %s', (_, text) => {
    expect(found(CAPTURE, text)).toEqual([]);
  });
});

describe('other words', () => {
  it.each([
    ['a word changed', 'We will now pay for this – ever.'],
    ['a word left out', 'We will pay for this – ever.'],
    ['a word added', 'We will not ever pay for this – ever.'],
    ['words in another order', 'We will pay not for this – ever.'],
    ['a letter changed', 'We will not pay for thus – ever.'],
    ['another capital', 'we will not pay for this – ever.'],
    ['another mark at the end', 'We will not pay for this – ever!'],
    ['a mark left out', 'We will not pay for this ever.'],
    ['single for double marks', '‘nobody’ had asked'],
    ['the beginning of a longer word', 'false'],
    ['a part of a compound', 'well'],
    ['a compound as two words', 'well known'],
    ['two words as one', 'cannot open'],
    ['a word without its possessive', 'practice'],
    ['a number without its fraction', '14 million a week'],
    ['a number without its sign', '75 more'],
    ['an amount without its currency', '250m'],
    ['a ligature', 'ﬁnd'],
  ])('are not found: %s', (_, text) => {
    expect(found(`${CAPTURE} find`, text)).toBe(false);
  });
});

describe('an ellipsis in the record', () => {
  const page = `‘We will not pay … for this,’ it said. ${'Some words stand between. '.repeat(10)}‘Not ever,’ it added. ${'More words are here. '.repeat(20)}The end.`;

  it('is first of all one on the page', () => {
    expect(found(page, 'not pay … for this')).toEqual([]);
  });

  it.each(['We will … for this', 'We will […] for this', 'for this … Not ever', '… for this …'])(
    'stands for words left out: %s',
    (text) => {
      expect(found(page, text)).not.toBe(false);
    },
  );

  it.each([
    ['the parts are in another order', 'for this … We will'],
    ['the parts are far from each other', 'for this … The end.'],
    ['a part is not there', 'We will … for that'],
    ['there is nothing else', '…'],
  ])('does not help when %s', (_, text) => {
    expect(found(page, text)).toBe(false);
  });
});

describe('square brackets in the record', () => {
  const page = 'It said they have the primary care team [sic] appoint staff now. The end of it.';

  it('are first of all those on the page', () => {
    expect(found(page, 'team [sic] appoint')).toEqual([]);
  });

  it.each([
    ['words in place of others', '[The surgeries] have the'],
    ['words in place of others, within', 'said [the surgeries] have the'],
    ['words added', 'have the [whole] primary care team'],
    ['a capital', '[T]hey have'],
    ['an ending', 'appoint[ed] staff'],
    ['an ending in place of another', 'appoint staff[ing] now'],
  ])('stand for %s', (_, text) => {
    expect(found(page, text)).toEqual(['brackets']);
  });

  it.each([
    ['more than three words', 'said [it] appoint staff'],
    ['the end of a sentence', 'staff [x] The end'],
    ['another word around them', 'have the [whole] secondary care'],
    ['another letter', '[P]hey have'],
  ])('do not stand for %s', (_, text) => {
    expect(found(page, text)).toBe(false);
  });
});

describe('a quotation that the page splits', () => {
  const page = `‘We were not asked,’ said Dr Ann Example, chair of Example Body A’s committee. ‘We would have said no.’
“The first paragraph ends here.
“The second follows,” she said.
She ‘will’ not ‘pay’ and says ‘no’, she says, for ‘reasons’ that practices’ managers, she says, ‘know’.`;

  it.each([
    ['with its comma', 'We were not asked, We would have said no.'],
    ['with a full stop', 'We were not asked. We would have said no.'],
    ['without either', 'We were not asked We would have said no.'],
    ['from paragraph to paragraph', 'The first paragraph ends here. The second follows'],
  ])('is found as one text, %s', (_, text) => {
    expect(found(page, text)).toEqual(['split quotation']);
  });

  it.each([
    ['a word of the speaker is missing', 'We were not. We would have said no.'],
    ['the reporter’s words are quoted', 'said Dr Ann Example We would'],
    ['no punctuation sets the reporter’s words off', 'will pay'],
    ['the first part is no quotation', 'that practices know'],
  ])('is not found when %s', (_, text) => {
    expect(found(page, text)).toBe(false);
  });

  it('is not found when the reporter says more than thirty words', () => {
    const long = `‘We were not asked,’ she said, ${'and so on '.repeat(11)}: ‘We would have said no.’`;
    expect(found(long, 'We were not asked, We would have said no.')).toBe(false);
  });
});

describe('the place of a quotation', () => {
  it('is given in the capture', () => {
    const verification = verify(CAPTURE, 'We will not pay');
    expect(verification.found && CAPTURE.slice(verification.start, verification.end)).toBe(
      'We will not\u00a0pay',
    );
  });

  it('is where the words stand literally, if they do', () => {
    const page = 'They spoke of the cuts of care. They spoke of care.';
    expect(verify(page, 'spoke of … care')).toMatchObject({ found: true, start: 5 });
    expect(verify(`${page} spoke of … care`, 'spoke of … care')).toMatchObject({ start: 52, allowances: [] });
  });
});

describe('a quotation that is not there', () => {
  const changes = (capture: string, text: string) => {
    const verification = verify(capture, text);
    if (verification.found) return 'found';
    const marks = { same: ['', ''], record: ['[-', '-]'], capture: ['{+', '+}'] } as const;
    return verification.nearest?.difference
      .map(({ kind, text: words }) => `${marks[kind][0]}${words}${marks[kind][1]}`)
      .join(' ');
  };

  it.each([
    ['a word changed', 'We will never pay for this', 'We will [-never-] {+not+} pay for this'],
    ['the first word changed', 'They will not pay for this', '[-They-] {+We+} will not pay for this'],
    [
      'the last word changed',
      'the plan was falsely advertised',
      'the plan was {+‘+} falsely [-advertised-] {+’ described+}',
    ],
    ['a word left out', 'It added the plan was', 'It added {+that+} the plan was'],
    ['one word', 'nobodys', '[-nobodys-] {+nobody+}'],
  ])('is shown with the nearest passage: %s', (_, text, expected) => {
    expect(changes(CAPTURE, text)).toBe(expected);
  });

  it('has no nearest passage when nothing is like it', () => {
    expect(verify(CAPTURE, 'Bananas ripen slowly in Iceland')).toEqual({
      id: 'q1',
      found: false,
      nearest: undefined,
    });
  });
});
