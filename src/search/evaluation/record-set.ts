/** A set of records of one catalogue, each a number below its size, as bits: every operation takes one pass. */
export class RecordSet implements Iterable<number> {
  readonly #bits: Uint32Array;
  /** How many records the catalogue has. */
  readonly universe: number;

  private constructor(bits: Uint32Array, universe: number) {
    this.#bits = bits;
    this.universe = universe;
  }

  static none(universe: number): RecordSet {
    return new RecordSet(new Uint32Array((universe + 31) >>> 5), universe);
  }

  static all(universe: number): RecordSet {
    return RecordSet.none(universe).not();
  }

  /** @throws RangeError when a record is none of the catalogue's. */
  static of(records: Iterable<number>, universe: number): RecordSet {
    const made = RecordSet.none(universe);
    for (const record of records) {
      if (!(record >= 0 && record < universe)) throw new RangeError(`There is no record ${record}.`);
      made.#add(record);
    }
    return made;
  }

  /** The records of any of the sets. */
  static union(sets: Iterable<RecordSet>, universe: number): RecordSet {
    const made = RecordSet.none(universe);
    const bits = made.#bits;
    for (const set of sets) {
      for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) | (set.#bits[at] ?? 0);
    }
    return made;
  }

  /** The records of which something holds. */
  static where(test: (record: number) => boolean, universe: number): RecordSet {
    const made = RecordSet.none(universe);
    for (let record = 0; record < universe; record++) {
      if (test(record)) made.#add(record);
    }
    return made;
  }

  get size(): number {
    let size = 0;
    for (const word of this.#bits) {
      // The number of bits that are set, added up in parallel.
      let bits = word - ((word >>> 1) & 0x55555555);
      bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
      size += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    }
    return size;
  }

  has(record: number): boolean {
    return ((this.#bits[record >>> 5] ?? 0) & (1 << (record & 31))) !== 0;
  }

  // Plain loops: a query of a hundred parts combines sets many thousand times, and `map` takes ten times as long.
  and(other: RecordSet): RecordSet {
    const bits = this.#bits.slice();
    for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) & (other.#bits[at] ?? 0);
    return new RecordSet(bits, this.universe);
  }

  or(other: RecordSet): RecordSet {
    const bits = this.#bits.slice();
    for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) | (other.#bits[at] ?? 0);
    return new RecordSet(bits, this.universe);
  }

  not(): RecordSet {
    const bits = this.#bits.slice();
    for (let at = 0; at < bits.length; at++) bits[at] = ~(bits[at] ?? 0);
    const unused = this.universe & 31;
    const last = bits.length - 1;
    if (unused > 0) bits[last] = (bits[last] ?? 0) & ((1 << unused) - 1);
    return new RecordSet(bits, this.universe);
  }

  without(other: RecordSet): RecordSet {
    const bits = this.#bits.slice();
    for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) & ~(other.#bits[at] ?? 0);
    return new RecordSet(bits, this.universe);
  }

  /** The records in ascending order. */
  *[Symbol.iterator](): Generator<number> {
    for (const [at, word] of this.#bits.entries()) {
      for (let left = word; left !== 0; left &= left - 1) {
        yield at * 32 + 31 - Math.clz32(left & -left);
      }
    }
  }

  #add(record: number): void {
    this.#bits[record >>> 5] = (this.#bits[record >>> 5] ?? 0) | (1 << (record & 31));
  }
}
