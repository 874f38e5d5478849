import { canonicalUrl } from '../archive/canonical-url.ts';
import { serialise } from '../store/serialise.ts';
import { type Existing, sayTheSame } from './existing.ts';
import type { InputKind } from './kind.ts';
import type { InputLine } from './line.ts';
import type { Mapped } from './mapped.ts';

/** Why something good was not taken. */
export const SKIP_REASONS = {
  'same-address': 'the archive has a record of this address',
  'same-address-earlier': 'an earlier line has the same address',
  'same-file': 'the archive has it already',
  differs: 'the archive has it already, and it differs',
  'same-file-earlier': 'an earlier line has the same id',
  'differs-earlier': 'an earlier line has the same id, and it differs',
} as const;
export type SkipReason = keyof typeof SKIP_REASONS;

export interface Create {
  readonly kind: InputKind;
  /** Below the content folder. */
  readonly path: string;
  readonly text: string;
}

export interface Skip {
  readonly kind: InputKind;
  readonly file: string;
  readonly line: number;
  /** Path that it would have had. */
  readonly path: string;
  readonly why: SkipReason;
  /** The content file, or the earlier line, that has it already. */
  readonly there: string;
}

/** A line that was read and mapped. */
export interface Taken {
  readonly kind: InputKind;
  readonly line: InputLine;
  readonly mapped: Mapped;
}

/** Gives each file its place, unless the archive or an earlier line has it already. */
export function place(taken: readonly Taken[], existing: Existing) {
  const creates: Create[] = [];
  const skipped: Skip[] = [];
  const earlierAddresses = new Map<string, string>();
  const earlierPaths = new Map<string, { at: string; text: string }>();
  for (const { kind, line, mapped } of taken) {
    const { path, content } = mapped;
    const text = serialise(content);
    const skip = (why: SkipReason, there: string) =>
      skipped.push({ kind, file: line.file, line: line.line, path, why, there });
    const address =
      'url' in content.data && content.data.url !== undefined ? canonicalUrl(content.data.url) : undefined;
    const sameAddress = address === undefined ? undefined : existing.addresses.get(address);
    const sameAddressEarlier = address === undefined ? undefined : earlierAddresses.get(address);
    const samePath = existing.files.get(path);
    const samePathEarlier = earlierPaths.get(path);
    if (sameAddress !== undefined) skip('same-address', sameAddress);
    else if (sameAddressEarlier !== undefined) skip('same-address-earlier', sameAddressEarlier);
    else if (samePath !== undefined) skip(sayTheSame(samePath, text) ? 'same-file' : 'differs', path);
    else if (samePathEarlier !== undefined)
      skip(samePathEarlier.text === text ? 'same-file-earlier' : 'differs-earlier', samePathEarlier.at);
    else {
      const at = `${line.file}:${line.line}`;
      if (address !== undefined) earlierAddresses.set(address, at);
      earlierPaths.set(path, { at, text });
      creates.push({ kind, path, text });
    }
  }
  return { creates, skipped };
}
