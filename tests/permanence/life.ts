import type { Archive } from '../../src/archive/index.ts';
import { Random } from '../harness/mutate.ts';
import type { Desk } from './desk.ts';
import type { Edit } from './edits/edit.ts';
import { type Meaning, meaningsOf, silentlyChanged } from './meanings.ts';
import type { Office, Remark } from './office.ts';
import { addressesOf, isAnswered, routesOf } from './routes.ts';

/** An edit to be made: everything that it does follows from these. */
export interface Turn {
  readonly edit: Edit;
  readonly seed: number;
}

/** What became of an edit. */
export type Outcome =
  | { readonly result: 'nothing to do' }
  | { readonly result: 'accepted' | 'refused'; readonly done: string }
  | { readonly result: 'wrong'; readonly done: string; readonly wrong: string };

/** One archive from its first day on, with every address that it ever had. */
export class Life {
  readonly desk: Desk;
  readonly office: Office;
  /** Every address and anchor that was ever published, kept here and not read from the ledger. */
  readonly ever = new Set<string>();
  /** What was last read at each address that is cited. */
  readonly #known = new Map<string, Meaning>();

  constructor(desk: Desk, office: Office) {
    this.desk = desk;
    this.office = office;
  }

  /** Publishes what lies on the desk for the first time. */
  async begin(): Promise<void> {
    await this.office.accession();
    this.desk.accept();
    this.office.accepted();
    this.#note((await this.office.check()).archive);
  }

  async take({ edit, seed }: Turn): Promise<Outcome> {
    const did = edit.make(this.desk, new Random(seed), `m${seed.toString(36)}`);
    if (did === undefined) return { result: 'nothing to do' };
    const done = `${edit.kind}: ${did}`;
    const report = await this.office.check();
    const errors = report.remarks.filter(({ severity }) => severity === 'error');
    const result = errors.length === 0 ? 'accepted' : 'refused';
    const wrong =
      this.#sideEffect() ??
      this.#misjudged(result, errors, report.archive) ??
      unexpected(edit, result, errors);
    if (wrong !== undefined) return { result: 'wrong', done, wrong };
    if (result === 'refused') {
      this.desk.rollBack();
      return { result, done };
    }
    const missed = await this.#publish();
    return missed === undefined ? { result, done } : { result: 'wrong', done, wrong: missed };
  }

  /** A check changes no file. */
  #sideEffect(): string | undefined {
    const touched = this.desk.touchedByOthers();
    return touched.length === 0 ? undefined : `The check itself changed ${touched.join(', ')}.`;
  }

  /** Whether the check decided as the addresses ask, and said where. */
  #misjudged(
    result: 'accepted' | 'refused',
    errors: readonly Remark[],
    archive: Archive | undefined,
  ): string | undefined {
    const lost = this.#lost(archive);
    if (result === 'refused') return this.#badlyTold(lost, errors);
    if (lost.length > 0) return `It was accepted, and ${few(lost)} leads nowhere.`;
    const silent = archive === undefined ? [] : silentlyChanged(this.#known, meaningsOf(archive));
    return silent.length === 0 ? undefined : `It was accepted, and silently ${few(silent)}.`;
  }

  /** Errors that name no file or line that an editor could open; lost addresses of which none speaks. */
  #badlyTold(lost: readonly string[], errors: readonly Remark[]): string | undefined {
    for (const { file, line, message } of errors) {
      const text = this.desk.files.get(file) ?? this.desk.accepted.get(file);
      const lines = text?.split('\n').length ?? 0;
      if (line < 1 || line > lines || message === '') return `No such place: ${file}:${line} ${message}`;
    }
    // While something else is wrong, that is told first: a page may only seem to be lost.
    if (lost.length === 0 || errors.some(({ rule }) => rule !== 'ledger')) return undefined;
    const said = errors.map(({ message }) => message).join('\n');
    const unsaid = lost.filter((address) => !said.includes(toldWith(address)));
    return unsaid.length === 0 || /with \d+ other/.test(said)
      ? undefined
      : `Nobody said that ${few(unsaid)} is lost.`;
  }

  /** Publishes an accepted edit, and looks at what accession made of it. */
  async #publish(): Promise<string | undefined> {
    const before = this.desk.read('ledger.txt');
    await this.office.accession();
    this.desk.accept();
    this.office.accepted();
    const { remarks, archive } = await this.office.check();
    this.#note(archive);
    if (!this.desk.read('ledger.txt').startsWith(before)) return 'Accession changed lines of the ledger.';
    const listed = new Set(this.desk.ledger());
    const unlisted = [...this.ever].filter((address) => !listed.has(address));
    if (unlisted.length > 0) return `The ledger does not list ${few(unlisted)}.`;
    const lost = this.#lost(archive);
    if (lost.length > 0) return `After accession ${few(lost)} leads nowhere.`;
    const left = remarks.filter(({ severity, rule }) => severity === 'error' || rule === 'ledger');
    return left.length === 0 ? undefined : `After accession the check says:\n${told(left)}`;
  }

  /** Notes what an archive that was published has at its addresses. */
  #note(archive: Archive | undefined): void {
    if (archive === undefined) return;
    for (const address of addressesOf(routesOf(archive))) this.ever.add(address);
    for (const [address, meaning] of meaningsOf(archive)) this.#known.set(address, meaning);
  }

  /** Addresses that were ever published and lead nowhere in an archive. */
  #lost(archive: Archive | undefined): string[] {
    if (archive === undefined) return [...this.ever];
    const routes = routesOf(archive);
    return [...this.ever].filter((address) => !isAnswered(address, routes));
  }
}

/** The page whose loss tells of an address: of an anchor its page, of a page below an entity's that page. */
function toldWith(address: string): string {
  return address
    .replace(/#.*/, '')
    .replace(/^(\/(?:organisations|policies|people|sources)\/[^/]+\/).+/, '$1');
}

/** Whether an edit whose fate is certain had another. */
function unexpected(
  edit: Edit,
  result: 'accepted' | 'refused',
  errors: readonly Remark[],
): string | undefined {
  if (edit.always === undefined || edit.always === result) return undefined;
  return `It was ${result}, and is to be ${edit.always} always.\n${told(errors)}`;
}

function told(remarks: readonly Remark[]): string {
  return remarks.map(({ file, line, rule, message }) => `  ${file}:${line} ${rule} ${message}`).join('\n');
}

function few(all: readonly string[]): string {
  return `${all.slice(0, 3).join(', ')}${all.length > 3 ? ` and ${all.length - 3} others` : ''}`;
}
