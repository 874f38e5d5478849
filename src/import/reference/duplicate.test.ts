import { describe, expect, it } from 'vitest';
import type { HeldRecord } from '../held.ts';
import { titleIndex } from './duplicate.ts';
import { areProbablyOne, foldTitle } from './title.ts';

const held: HeldRecord = {
  place: 'articles/2021/lamps.mdx',
  title: 'Lamps to be counted, surgeries’ staff are told',
  source: 'lantern-weekly',
  date: '2021-05-17',
  address: 'lantern-weekly.example/lamps',
};

/** How a reference like the held record is judged: surely or probably a duplicate, or none. */
function judged(changes: Partial<HeldRecord>): 'sure' | 'probable' | 'none' {
  const found = titleIndex([held]).duplicateOf({ ...held, address: undefined, ...changes });
  return found === undefined ? 'none' : found.sure ? 'sure' : 'probable';
}

describe('a reference is here already', () => {
  it.each([
    [{}, 'sure'],
    [{ title: "LAMPS to be counted – surgeries' staff are told" }, 'sure'],
    [{ address: 'lantern-weekly.example/2021/lamps-to-be-counted' }, 'sure'],
    [{ date: '2021-05' }, 'probable'],
    [{ date: undefined }, 'probable'],
    [{ source: undefined }, 'probable'],
    [{ source: undefined, address: 'lantern-weekly.example/other' }, 'probable'],
    [{ title: 'Lamps to be counted, surgeries’ staff are told | Lantern Weekly' }, 'probable'],
    [{ title: 'Lamps to be counted, surgeries’ staff are now told' }, 'probable'],
    [{ source: undefined, address: 'wick-times.example/lamps' }, 'none'],
    [{ source: 'wick-times' }, 'none'],
    [{ date: '2021-05-18' }, 'none'],
    [{ date: '2021-06' }, 'none'],
    [{ title: 'Wicks to be trimmed, surgeries are told' }, 'none'],
  ] as const)('%j: %s', (changes, expected) => expect(judged(changes)).toBe(expected));
});

describe('titles', () => {
  it('are compared by their words alone', () => {
    expect(foldTitle('‘Café’ & R&D: the GPs’ view…')).toBe('cafe and r and d the gps view');
    expect(foldTitle('???')).toBe('???');
  });

  it('of two issues of one series are two', () => {
    const issue = 'the update of the guild for members and friends of lamps issue';
    expect(areProbablyOne(`${issue} 80`, `${issue} 82`)).toBe(false);
    expect(areProbablyOne(`${issue} 80`, `${issue.replace('friends', 'all friends')} 80`)).toBe(true);
  });
});
