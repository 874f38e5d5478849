import { styleText } from 'node:util';
import type { Change } from './difference.ts';
import type { Verification } from './verify.ts';
import { type Capture, placeIn } from './verify-capture.ts';
import type { Allowance } from './verify-match.ts';

/** Where words stand in a capture, counted from 1: the line of a plain text, the paragraph of an HTML page. */
export type CapturePlace = { readonly line: number } | { readonly paragraph: number };

/** What was found of one quotation, as `npm run verify -- --json` prints it. */
export type ReportedQuotation = { readonly id: string } & (
  | ({ readonly found: true; readonly allowances: readonly Allowance[] } & CapturePlace)
  | {
      readonly found: false;
      /** The passage most like it; null when none is like it. */
      readonly nearest:
        | ({
            readonly text: string;
            /** `record`: only in the record; `capture`: only on the page; `same`: in both. */
            readonly difference: readonly Change[];
          } & CapturePlace)
        | null;
    }
);

/** The report of a verification; `npm run verify -- --json` prints it. */
export interface VerificationReport {
  /** The record's file, in the content folder, and its accession number; null for a draft without one. */
  readonly file: string;
  readonly id: string | null;
  /** SHA-256 of the capture's bytes, and what it was read as. */
  readonly sha256: string;
  readonly format: 'html' | 'text';
  readonly found: number;
  readonly quotations: readonly ReportedQuotation[];
  /** Whether the record's file was changed. */
  readonly recorded: boolean;
  /** What an editor has to know besides. */
  readonly notes: readonly string[];
}

/** Gives each verification its place in the capture. */
export function reportQuotations(
  verifications: readonly Verification[],
  capture: Capture,
): ReportedQuotation[] {
  return verifications.map((verification): ReportedQuotation => {
    const { id } = verification;
    if (verification.found) {
      const { allowances, start } = verification;
      return { id, found: true, allowances, ...placeIn(capture, start) };
    }
    const { nearest } = verification;
    if (nearest === undefined) return { id, found: false, nearest: null };
    const { text, difference, start } = nearest;
    return { id, found: false, nearest: { text, difference, ...placeIn(capture, start) } };
  });
}

function placeWords(place: CapturePlace): string {
  return 'line' in place ? `line ${place.line}` : `paragraph ${place.paragraph}`;
}

/** What to change in the record: `[-out-]` and `{+in+}`, on a terminal also red and green. */
function differenceLine(difference: readonly Change[], colour: boolean): string {
  const paint = (style: 'red' | 'green', text: string): string =>
    styleText(style, text, { validateStream: false });
  return difference
    .map(({ kind, text }) => {
      if (kind === 'same') return text;
      if (kind === 'record') return colour ? paint('red', `[-${text}-]`) : `[-${text}-]`;
      return colour ? paint('green', `{+${text}+}`) : `{+${text}+}`;
    })
    .join(' ');
}

function quotationLines(quotation: ReportedQuotation, colour: boolean): string[] {
  if (quotation.found) {
    const by =
      quotation.allowances.length === 0 ? '' : `, by the rule for ${quotation.allowances.join(' and ')}`;
    return [`found      ${quotation.id}  ${placeWords(quotation)}${by}`];
  }
  const { id, nearest } = quotation;
  if (nearest === null) return [`NOT FOUND  ${id}  nothing like it stands in the capture`];
  return [
    `NOT FOUND  ${id}  the nearest passage, ${placeWords(nearest)}, says:`,
    `           ${nearest.text}`,
    `           The record differs: ${differenceLine(nearest.difference, colour)}`,
  ];
}

/** The report for a person at a terminal. */
export function verificationText(report: VerificationReport, colour: boolean): string {
  const { quotations, found, notes } = report;
  return [
    ...quotations.flatMap((quotation) => quotationLines(quotation, colour)),
    `${found} of ${quotations.length} quotations found in the capture.`,
    ...notes,
  ].join('\n');
}
