import { seeded } from '../made-up-records.ts';

/** Choices that are the same for the same seed. */
export class Chance {
  readonly #pick: (below: number) => number;

  constructor(seed: number) {
    this.#pick = seeded(seed);
  }

  /** A whole number from 0, below. */
  below(number: number): number {
    return this.#pick(number);
  }

  /** @throws RangeError when there is nothing to choose from. */
  from<Item>(items: readonly Item[]): Item {
    const at = this.below(items.length);
    const item = items[at];
    if (item === undefined || at >= items.length) throw new RangeError('There is nothing to choose from.');
    return item;
  }

  /** Undefined when there is nothing to choose from. */
  maybe<Item>(items: readonly Item[]): Item | undefined {
    return items.length === 0 ? undefined : this.from(items);
  }

  /** True once in so many times. */
  onceIn(times: number): boolean {
    return this.below(times) === 0;
  }
}
