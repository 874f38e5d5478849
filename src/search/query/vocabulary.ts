import { stemOf } from './stem.ts';

/** The words of the archive's texts, by what their inflections share. */
export class Vocabulary {
  readonly #forms = new Map<string, string[]>();
  readonly #known: ReadonlySet<string>;

  constructor(words: readonly string[]) {
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
}
