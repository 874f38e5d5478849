import { stemOf } from './stem.ts';

/** The words of the archive's texts, by what their inflections share. */
export class Vocabulary {
  readonly #forms = new Map<string, string[]>();
  readonly #known: ReadonlySet<string>;
  readonly #sorted: readonly string[];

  /** @param words every form that occurs, sorted by code unit */
  constructor(words: readonly string[]) {
    this.#sorted = words;
    this.#known = new Set(words);
    for (const form of words) {
      const stem = stemOf(form);
      const forms = this.#forms.get(stem);
      if (forms === undefined) this.#forms.set(stem, [form]);
      else forms.push(form);
    }
  }

  /** The forms in which a word occurs: itself alone, or with every inflection. Empty when it occurs nowhere. */
  formsFor(form: string, exact: boolean): readonly string[] {
    if (exact) return this.#known.has(form) ? [form] : [];
    return this.#forms.get(stemOf(form)) ?? [];
  }

  /** Whether a word begins so. */
  begins(beginning: string): boolean {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    return this.#sorted[low]?.startsWith(beginning) ?? false;
  }
}
