import { describe, expect, it } from 'vitest';
import { periodOf } from '../entity/period.ts';
import type { Archive } from '../index.ts';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { evidenceAddress } from './evidence-address.ts';
import { foundPositions } from './found-position.ts';
import { byHolder, byPolicy } from './held-line.ts';
import { positionMatrix } from './matrix.ts';
import { partsWithin, policyPositions } from './policy-positions.ts';
import { stanceYears } from './stance-years.ts';

const on = 'example-plan';
const body = 'example-body-a';
const person = 'exempla-gratia';

const archive = buildArchive(
  sampleContent([
    sampleArticle({
      id: '2001-0001',
      date: '2001-02',
      positions: [
        { holder: body, on, stance: 'opposes', summary: 'Later.' },
        {
          holder: person,
          organisation: body,
          on,
          stance: 'opposes',
          summary: 'For it.',
          evidence: ['q2', 'f1'],
        },
        { holder: 'example-body-b', on, stance: 'supports', summary: 'Alone.' },
        { on, stance: 'neutral', summary: 'Nobody known.' },
      ],
      quotes: [
        { id: 'q1', text: 'one', speaker: body },
        { id: 'q2', text: 'two', speaker: person, organisation: body },
      ],
      figures: [{ id: 'f1', value: '3', of: 'things' }],
    }),
    sampleArticle({
      id: '2001-0009',
      date: '2001-01',
      positions: [
        { holder: body, on, stance: 'welcomes', summary: 'Earlier.' },
        { holder: person, stance: 'reports', summary: 'On nothing followed.' },
        { holder: person, organisation: body, on, stance: 'welcomes', summary: 'For it.' },
      ],
      quotes: [
        { id: 'q1', text: 'one', speaker: body },
        { id: 'q2', text: 'two', speaker: person, organisation: body, on },
        { id: 'q3', text: 'three', speaker: 'example-body-b', on },
        { id: 'q4', text: 'four' },
      ],
    }),
    sampleArticle({
      id: '2001-0010',
      date: undefined,
      positions: [{ holder: body, on, stance: 'neutral', summary: 'Some day.' }],
    }),
    sampleArticle({
      id: '2003-0001',
      date: '2003',
      positions: [{ holder: body, on, stance: 'opposes', summary: 'Still.' }],
    }),
  ]),
);

/** The entity of the sample archive, which has it. */
function known<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Error('not in the sample archive');
  return found;
}
const plan = known(archive.policy(on));
const lines = byHolder(plan, plan.positions);

describe('what was held on a policy', () => {
  it('is every position on it once', () => {
    const all = lines.flatMap(({ positions }) => positions);
    expect(new Set(all)).toEqual(new Set(plan.positions));
    expect(all).toHaveLength(plan.positions.length);
  });

  it('counts a person with the body spoken for, most positions first, nobody named last', () => {
    expect(lines.map(({ holder, positions }) => [holder?.id, positions.length])).toEqual([
      [body, 6],
      ['example-body-b', 1],
      [undefined, 1],
    ]);
  });

  it('counts nobody as nobody', () => {
    expect(policyPositions(plan).holders).toBe(2);
  });

  it('is told earliest first, what has no date last', () => {
    expect(lines[0]?.positions.map(({ record }) => record.id)).toEqual([
      '2001-0009',
      '2001-0009',
      '2001-0001',
      '2001-0001',
      '2003-0001',
      '2001-0010',
    ]);
  });

  it('is told by stance too, from support to opposition', () => {
    expect(
      policyPositions(plan).byStance.map(({ stance, holders }) => [stance, holders.map((one) => one?.id)]),
    ).toEqual([
      ['supports', ['example-body-b']],
      ['welcomes', [body]],
      ['neutral', [body, undefined]],
      ['opposes', [body]],
    ]);
  });

  it('gives a person who spoke for a body an anchor at the first words', () => {
    const anchors = [...policyPositions(plan).voices];
    expect(anchors.map(([{ record }, id]) => [record.id, id])).toEqual([['2001-0009', person]]);
  });
});

describe('stances over the years', () => {
  it('join years of the same stances, and leave out those with nothing', () => {
    expect(stanceYears(lines[0]?.positions ?? [])).toEqual([
      { stances: ['welcomes', 'opposes'], years: ['2001'] },
      { stances: ['opposes'], years: ['2003'] },
      { stances: ['neutral'], years: ['undated'] },
    ]);
    expect(stanceYears(lines[1]?.positions ?? [])).toEqual([{ stances: ['supports'], years: ['2001'] }]);
  });
});

it('of the stances of one year the one most often recorded comes first', () => {
  const again = (id: string, stance: 'welcomes' | 'opposes') =>
    sampleArticle({ id, positions: [{ holder: body, on, stance, summary: 'Said.' }] });
  const { positions } = buildArchive(
    sampleContent([
      again('2001-0001', 'welcomes'),
      again('2001-0002', 'opposes'),
      again('2001-0003', 'opposes'),
    ]),
  );
  expect(stanceYears(positions)).toEqual([{ stances: ['opposes', 'welcomes'], years: ['2001'] }]);
});

describe('what somebody held', () => {
  it('stands by policy, and what is on none that the archive follows comes last', () => {
    const found = byPolicy(known(archive.person(person)));
    expect(found.map(({ policy, positions }) => [policy?.id, positions.length])).toEqual([
      [on, 2],
      [undefined, 1],
    ]);
  });
});

describe('the words behind positions', () => {
  it('are those that the record names, figures too, and no others', () => {
    const shown = foundPositions(lines[0]?.positions ?? []).find(({ record }) => record.id === '2001-0001');
    expect(shown?.named).toBe(true);
    expect(shown?.words.map(({ quotation }) => quotation.id)).toEqual(['q2']);
    expect(shown?.figures.map(({ figure }) => figure.id)).toEqual(['f1']);
  });

  it('else are all of the same voice, none of them on another policy or of nobody known', () => {
    const [shown] = foundPositions(lines[0]?.positions ?? []);
    expect(shown?.named).toBe(false);
    expect(shown?.words.map(({ quotation }) => quotation.id)).toEqual(['q1', 'q2']);
  });

  it('of a person are not those of another person of the body', () => {
    const other = buildArchive(
      sampleContent([
        sampleArticle({
          positions: [{ holder: person, organisation: body, on, stance: 'opposes', summary: 'Said.' }],
          quotes: [
            { id: 'q1', text: 'mine', speaker: person, organisation: body },
            { id: 'q2', text: 'somebody else’s', speaker: 'nemo', organisation: body },
            { id: 'q3', text: 'elsewhere', speaker: person, organisation: body, on: 'another-plan' },
          ],
        }),
      ]),
    );
    const [shown] = foundPositions(other.positions);
    expect(shown?.words.map(({ quotation }) => quotation.id)).not.toContain('q2');
    expect(shown?.words.map(({ quotation }) => quotation.id)).toContain('q1');
  });

  it('stand on the page of the policy, or of the holder, or nowhere but in the record', () => {
    const at = (chapters: Pick<Archive, 'chapters'>, line: Parameters<typeof evidenceAddress>[1]) =>
      evidenceAddress(chapters, line);
    const holder = known(archive.person(person));
    expect(lines.map((line) => at(archive, line))).toEqual([
      '/policies/example-plan/positions/#example-body-a',
      '/policies/example-plan/positions/#example-body-b',
      '/policies/example-plan/positions/#not-named',
    ]);
    expect(at(archive, { policy: undefined, holder, positions: [] })).toBe(
      '/people/exempla-gratia/#no-policy',
    );
    const published = {
      chapters: () => [{ name: 'positions', address: '/people/exempla-gratia/positions/' }],
    };
    expect(at(published, { policy: undefined, holder, positions: [] })).toBe(
      '/people/exempla-gratia/positions/#no-policy',
    );
    expect(at(archive, { policy: undefined, holder: undefined, positions: [] })).toBeUndefined();
  });
});

describe('the matrix', () => {
  it('crosses the policies and organisations with most positions', () => {
    const { organisations, rows } = positionMatrix(archive, { policies: 5, organisations: 1 });
    expect(organisations.map(({ id }) => id)).toEqual([body]);
    expect(rows.map(({ policy, cells }) => [policy.id, cells[0]?.line?.positions.length])).toEqual([[on, 6]]);
  });

  it('leaves a cell without a line where nothing is recorded', () => {
    const other = {
      ...plan,
      positions: plan.positions.filter(({ organisation }) => organisation?.id !== body),
    };
    const { rows } = positionMatrix({ ...archive, policies: [other] }, { policies: 1, organisations: 1 });
    expect(rows[0]?.cells.map(({ line }) => line)).toEqual([undefined]);
  });

  it('is empty when nothing is recorded', () => {
    const none = buildArchive(sampleContent([]));
    expect(positionMatrix(none, { policies: 1, organisations: 1 })).toEqual({ organisations: [], rows: [] });
  });
});

it('the period goes from the first to the last date, whatever has none', () => {
  const period = periodOf(archive.records);
  expect([period?.first.text, period?.last.text]).toEqual(['2001-01', '2003']);
  expect(periodOf([])).toBeUndefined();
});

it('parts of a body are found however many steps down, also in a circle', () => {
  const whole = known(archive.organisation(body));
  const part = known(archive.organisation('example-body-b'));
  expect(partsWithin(whole).map(({ id }) => id)).toEqual(['example-body-b']);
  const circle = { ...part, parts: [whole] };
  expect(partsWithin({ ...whole, parts: [circle] })).toHaveLength(3);
  expect(partsWithin(part)).toEqual([]);
});
