import type { LedgerLine } from './content.ts';

/** An address as the ledger holds it: begins with a slash, no white space, perhaps an anchor. */
const ADDRESS = /^\/[^\s#]*(?:#[^\s#]+)?$/;

export interface ReadLedger {
  readonly lines: readonly LedgerLine[];
  /** Lines that are no address, with their numbers. */
  readonly unreadable: readonly LedgerLine[];
}

/** Reads ledger.txt: one address a line; lines that begin with `# ` are comments. */
export function readLedger(text: string): ReadLedger {
  const lines: LedgerLine[] = [];
  const unreadable: LedgerLine[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    const address = written.replace(/\r$/, '');
    if (address === '' || address.startsWith('# ')) continue;
    (ADDRESS.test(address) ? lines : unreadable).push({ address, line: index + 1 });
  }
  return { lines, unreadable };
}
