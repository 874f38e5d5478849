import { describe, expect, it } from 'vitest';
import { allLines, EMPTY, recordLine } from './fixtures/lines.ts';
import type { InputLine } from './line.ts';
import { planImport } from './plan.ts';

const entities = allLines().filter(({ file }) => file !== 'records.jsonl');

/** Each fault on one line: where, what, what else, and the text of the line on which its column falls. */
function faultsOf(...lines: InputLine[]): string[] {
  return planImport([...lines, ...entities], EMPTY).faults.map(
    ({ place, message, expected, nearest, mend }) => {
      const there = lines
        .find(({ line }) => line === place.line)
        ?.text.slice(place.column - 1, place.column + 11);
      return [`${place.line} at ${there}`, message, expected, nearest && `did you mean ${nearest}?`, mend]
        .filter((part) => part !== undefined)
        .join(' | ');
    },
  );
}

describe('a fault names the place, the value, what was expected and the nearest', () => {
  it('for a misspelt key, even one that holds nothing', () => {
    expect(faultsOf(recordLine({ tilte: null }))).toMatchInlineSnapshot(`
      [
        "1 at "tilte":null | There is no field “tilte”. | one of id, kind, title, title_supplied, url, source, issuer, statement_type, authors, date, date_note, organisations, policies, people, abstract, positions, figures, quotes, keywords, note | did you mean title? | Correct the spelling, or take the field out.",
      ]
    `);
  });

  it('for an unknown id', () => {
    const positions = [
      {
        organisation: 'example-bodya',
        policy: 'plan',
        person: 'example-body-a',
        stance: 'neutral',
        summary: 'x',
      },
    ];
    expect(faultsOf(recordLine({ source: 'times', positions }))).toMatchInlineSnapshot(`
      [
        "1 at "times","iss | source is “times”, and there is no such source. | the id of a source in the archive or in the files of this import | did you mean example-times?",
        "1 at "example-bod | positions[1].organisation is “example-bodya”, and there is no such organisation. | the id of an organisation in the archive or in the files of this import | did you mean example-body-a?",
        "1 at "example-bod | positions[1].person is “example-body-a”, and there is no such person. | the id of a person in the archive or in the files of this import",
        "1 at "plan","pers | positions[1].policy is “plan”, and there is no such policy. | the id of a policy in the archive or in the files of this import | did you mean example-plan?",
      ]
    `);
  });

  it('for a misspelt id where a name could stand', () => {
    const figures = [{ value: '1', what: 'letter', attributed_to: 'example-bodyb' }];
    expect(faultsOf(recordLine({ figures }))).toMatchInlineSnapshot(`
      [
        "1 at "example-bod | figures[1].attributed_to is “example-bodyb”, and there is no such organisation or person. | the id of an organisation or person in the archive or in the files of this import | did you mean example-body-b?",
      ]
    `);
  });

  it('for wrong values', () => {
    const wrong = {
      kind: 'artcle',
      date: '2021-02-30',
      url: 'example.org',
      title: '',
      authors: 'Jo',
      title_supplied: 'no',
    };
    expect(faultsOf(recordLine(wrong))).toMatchInlineSnapshot(`
      [
        "1 at "artcle","ti | kind is “artcle”. | one of article, statement | did you mean article?",
        "1 at "","title_su | The field “title” is missing. | text | Add title.",
        "1 at "no","url":" | title_supplied is “no”. | true or false | did you mean false?",
        "1 at "example.org | url is “example.org”. | a web address that begins with https:// or http:// and holds no user name or password | did you mean https://example.org? | Write the whole address, and look whether the page opens at it.",
        "1 at "Jo","date": | authors is “Jo”. | a list",
        "1 at "2021-02-30" | date is “2021-02-30”. | a date such as 2021-05-17, 2021-05, 2021, 2021-10~ (about) or 2021-10-18/2021-10-24 | There is no such day in the calendar; look at the page again.",
      ]
    `);
  });

  it('for an article that has what only statements have', () => {
    expect(
      faultsOf(recordLine({ issuer: 'example-body-a', statement_type: 'letter' })),
    ).toMatchInlineSnapshot(`
      [
        "1 at "example-bod | issuer is “example-body-a”. | nothing, for this is an article; only a statement has one",
        "1 at "letter","au | statement_type is “letter”. | nothing, for this is an article; only a statement has one",
      ]
    `);
  });

  it('for quotations with one id', () => {
    const quotes = [
      { id: 'q1', text: 'a' },
      { id: 'q1', text: 'b' },
    ];
    expect(faultsOf(recordLine({ quotes }))).toMatchInlineSnapshot(`
      [
        "1 at "quotes":[{" | quotes is a list of 2. | quotations whose ids differ",
      ]
    `);
  });

  it('for an id that a person and an organisation share', () => {
    const line = {
      file: 'people.jsonl',
      line: 9,
      data: { id: 'example-body-a', name: 'Ann' },
      text: '{"id":"example-body-a","name":"Ann"}',
    };
    expect(faultsOf(line)).toMatchInlineSnapshot(`
      [
        "9 at "example-bod | id is “example-body-a”. | an id that no organisation has: agents share one set of ids",
        "1 at undefined | id is “example-body-a”. | an id that no person has: agents share one set of ids",
      ]
    `);
  });

  it('for a line whose kind nothing tells', () => {
    expect(
      faultsOf(
        { file: 'x.jsonl', line: 1, data: { id: 'a' }, text: '{"id":"a"}' },
        { file: 'x.jsonl', line: 2, data: [], text: '[]' },
      ),
    ).toMatchInlineSnapshot(`
      [
        "1 at {"id":"a"} | Nothing in this line tells what it describes. | an object that describes a record, organisation, policy, person or source | Name the file after what it holds: records.jsonl, organisations.jsonl, policies.jsonl, people.jsonl, sources.jsonl.",
        "2 at [] | This line holds no JSON object. | an object that describes a record, organisation, policy, person or source",
      ]
    `);
  });

  it('for every faulty line at once', () => {
    expect(faultsOf(recordLine({ date: 'May' }, 1), recordLine({ date: 'June', stance: 1 }, 2))).toHaveLength(
      3,
    );
  });
});
