import { describe, expect, it } from 'vitest';
import { readCslJson } from './csl-json.ts';

describe('the date of a CSL item', () => {
  it.each([
    [{ 'date-parts': [[2021, 5, 17]] }, '2021-05-17'],
    [{ 'date-parts': [['2021', '5']] }, '2021-05'],
    [
      {
        'date-parts': [
          [2021, 5],
          [2021, 7],
        ],
      },
      '2021-05/2021-07',
    ],
    [{ 'date-parts': [[2021]], season: 2 }, '2021-22'],
    [{ 'date-parts': [[2021, 13]] }, '2021-21'],
    [{ 'date-parts': [[2021]], circa: true }, '2021~'],
    [{ raw: '17 May 2021' }, '2021-05-17'],
    [{ literal: 'Spring 2021' }, '2021-21'],
    ['2021-05-17', '2021-05-17'],
    [{ 'date-parts': [[]] }, undefined],
    [{ 'date-parts': [[2021, 2, 30]] }, undefined],
    [{ raw: '03/04/2025' }, undefined],
    [{ 'date-parts': [[2021], [2020]] }, undefined],
  ])('%j is %s', (issued, date) => {
    const [item] = readCslJson(JSON.stringify([{ type: 'report', title: 'A', issued }])).items;
    expect(item?.date).toBe(date);
    expect(item?.undated === undefined).toBe(date !== undefined);
  });
});

describe('a fault in JSON', () => {
  it.each([
    ['[\n  {"title": "A"},\n]', '3:1 This is not JSON: a value was expected here.'],
    ['[{"title": "A"', '1:15 This is not JSON: a comma or the closing bracket was expected here.'],
    ['[{"title" "A"}]', '1:11 This is not JSON: a colon was expected here.'],
    ['{title: 1}', '1:2 This is not JSON: a key in double quotation marks or } was expected here.'],
    ['[{"title": "A\nB"}]', '1:14 This is not JSON: a value was expected here.'],
    ['[{"title": 01}]', '1:12 This is not JSON: a value was expected here.'],
    ['[] []', '1:4 This is not JSON: nothing more was expected here.'],
    ['', '1:1 This is not JSON: a value was expected here.'],
    ['["A", {"title": "B"}]', '1:7 Entry 1 of the list is no object, so it is no reference.'],
  ])('%j: %s', (text, told) => {
    const [problem] = readCslJson(text).problems;
    expect(`${problem?.line}:${problem?.column} ${problem?.message}`).toBe(told);
  });
});
