import { element } from './dom.ts';

/** A labelled field for a date, with what is wrong with it right below. */
export class DateField {
  readonly element: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #fault: HTMLElement;
  readonly #hint: string;

  /** @param hint id of the element that says how dates are written */
  constructor(name: string, label: string, value: string, hint: string) {
    const id = `dates-${name}`;
    this.#hint = hint;
    this.#input = element('input', { id, name, type: 'text', autocomplete: 'off', maxlength: 40, value });
    this.#fault = element('p', { id: `${id}-fault`, class: 'dates-fault' });
    this.element = element('div', {}, element('label', { for: id }, label), this.#input, this.#fault);
    this.tell('');
  }

  get value(): string {
    return this.#input.value.trim();
  }

  /** Says what is wrong with the date; nothing when the text is empty. */
  tell(fault: string): void {
    const wrong = fault !== '';
    this.#fault.textContent = fault;
    this.#fault.hidden = !wrong;
    this.#input.setAttribute('aria-describedby', wrong ? `${this.#fault.id} ${this.#hint}` : this.#hint);
    if (wrong) this.#input.setAttribute('aria-invalid', 'true');
    else this.#input.removeAttribute('aria-invalid');
  }

  focus(): void {
    this.#input.focus();
  }
}
