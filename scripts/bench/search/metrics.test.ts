import { describe, expect, it } from 'vitest';
import { ndcg, succeeds } from './metrics.ts';

const GRADES = { '2001-0001': 3, '2001-0002': 2, '2001-0003': 1 };

describe('nDCG of the first ten', () => {
  it('is 1 for the best order, whatever follows it', () => {
    expect(ndcg(['2001-0001', '2001-0002', '2001-0003', '2001-0009'], GRADES)).toBe(1);
  });

  it('is what a hand computes for another order', () => {
    // 7 / log2(2) + 3 / log2(3) + 1 / log2(4) = 7 + 1.892789 + 0.5 at best; 3 + 0 + 7 / 2 here.
    expect(ndcg(['2001-0002', '2001-0009', '2001-0001'], GRADES)).toBeCloseTo(6.5 / 9.392789, 6);
  });

  it('is 0 when nothing is found, or nothing that answers', () => {
    expect(ndcg([], GRADES)).toBe(0);
    expect(ndcg(['2001-0009'], GRADES)).toBe(0);
    expect(ndcg(['2001-0009'], {})).toBe(0);
  });

  it('does not see the eleventh', () => {
    const others = Array.from({ length: 10 }, (_, index) => `2002-${String(index).padStart(4, '0')}`);
    expect(ndcg([...others, '2001-0001'], GRADES)).toBe(0);
    const eleven = Object.fromEntries([...others, '2001-0001'].map((id) => [id, 1]));
    expect(ndcg(others, eleven)).toBe(1);
  });
});

describe('success', () => {
  it('asks for a first result of grade 2, or of grade 3', () => {
    expect(succeeds(['2001-0002', '2001-0001'], GRADES)).toBe(true);
    expect(succeeds(['2001-0002', '2001-0001'], GRADES, 3)).toBe(false);
    expect(succeeds(['2001-0001'], GRADES, 3)).toBe(true);
  });

  it('is not had by a record that only touches it, an unknown one, or none', () => {
    expect(succeeds(['2001-0003'], GRADES)).toBe(false);
    expect(succeeds(['2001-0009'], GRADES)).toBe(false);
    expect(succeeds([], GRADES)).toBe(false);
  });
});
