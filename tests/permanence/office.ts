import type { Fault } from '../../src/archive/finding.ts';
import type { Archive } from '../../src/archive/index.ts';
import type { Circumstances } from '../../src/archive/rules/rule.ts';
import { accession } from '../../src/store/accession.ts';
import { promisedIn, recordIn } from '../../src/store/base.ts';
import { readEdition } from '../../src/store/edition.ts';
import type { Desk } from './desk.ts';
import { TODAY } from './edits/edit.ts';

/** What the check says of an edit. */
export type Remark = Pick<Fault, 'rule' | 'severity' | 'file' | 'message'> & { readonly line: number };

/** What the check makes of the desk. */
export interface Report {
  readonly remarks: readonly Remark[];
  /** The archive that the pages would be made of; undefined when there is none to be had. */
  readonly archive: Archive | undefined;
}

/** The commands that stand between an edit and its publication. */
export interface Office {
  /** Checks what lies on the desk beside what was accepted last. */
  check(): Promise<Report>;
  accession(): Promise<void>;
  /** Notes that the desk was accepted. */
  accepted(): void;
}

/**
 * The functions behind `npm run check -- --base` and `npm run accession`, called directly.
 * @param disabled rules whose findings are thrown away: a test must notice.
 */
export function officeOf(desk: Desk, disabled: ReadonlySet<string> = new Set()): Office {
  let promised = promisedIn('', '');
  const given = (): Circumstances => ({
    today: TODAY,
    base: [...desk.accepted]
      .filter(([file, text]) => /^(?:articles|statements)\//.test(file) && desk.files.get(file) !== text)
      .flatMap(([file, text]) => recordIn(file, text)),
    promised,
  });
  return {
    check: async () => {
      const { faults, archive } = readEdition(desk.folder, given());
      const remarks = faults
        .filter(({ rule }) => !disabled.has(rule))
        .map(({ place, ...fault }) => ({ ...fault, line: place.line }));
      return { remarks, archive };
    },
    accession: async () => {
      await accession(desk.folder, TODAY);
    },
    accepted: () => {
      promised = promisedIn(desk.read('ledger.txt'), desk.read('redirects.yaml'));
    },
  };
}
