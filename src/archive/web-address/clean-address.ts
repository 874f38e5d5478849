import { isTracking } from '../canonical-url.ts';
import type { Severity } from '../finding.ts';
import { unwrapped } from './unwrapped.ts';

/** What does not belong to an address, and the address without it. */
export interface CleanAddress {
  readonly address: string;
  /** What was taken away: `the tracking parameter utm_source`. Empty when nothing was. */
  readonly slips: readonly string[];
  readonly severity: Severity;
}

interface Step {
  readonly severity: Severity;
  /** The address without the slip, and what the slip is called; undefined when the address does not have it. */
  mend(address: string): readonly [address: string, slip: string] | undefined;
}

const STEPS: readonly Step[] = [
  { severity: 'warning', mend: (address) => changed(address, address.trim(), 'spaces around it') },
  { severity: 'error', mend: withoutPunctuation },
  {
    severity: 'error',
    mend: (address) => {
      const page = unwrapped(address);
      return page && [page.address, `a redirect of ${page.by} in front of it`];
    },
  },
  { severity: 'warning', mend: withPlainHost },
  {
    severity: 'warning',
    mend: (address) =>
      changed(address, address.replace(/(?:#|(?<=#[^#]*)):~:.*$/s, ''), 'a text fragment (#:~:text=…)'),
  },
  { severity: 'error', mend: withoutTracking },
];

/**
 * Takes from an address what came along when it was copied and needs nobody's judgement; everything else of it stays
 * as it is written.
 * @param original an absolute address, as the schema takes it
 */
export function cleanAddress(original: string): CleanAddress {
  let address = original;
  let severity: Severity = 'warning';
  const slips: string[] = [];
  for (const step of STEPS) {
    const mended = step.mend(address);
    if (mended === undefined || !URL.canParse(mended[0])) continue;
    address = mended[0];
    slips.push(mended[1]);
    if (step.severity === 'error') severity = 'error';
  }
  return { address, slips, severity };
}

function changed(address: string, mended: string, slip: string): [string, string] | undefined {
  return mended === address ? undefined : [mended, slip];
}

const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '>': '<' };

/** Sentences end after addresses, and brackets close. */
function withoutPunctuation(address: string): [string, string] | undefined {
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1] ?? '';
    const opening = BRACKETS[last];
    const belongs =
      opening === undefined
        ? !/[.,;:'"’”]/.test(last)
        : count(address.slice(0, end), opening) >= count(address.slice(0, end), last);
    if (belongs) break;
  }
  return changed(address, address.slice(0, end), `“${address.slice(end)}” after it`);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function withPlainHost(address: string): [string, string] | undefined {
  const match = /^(https?):\/\/([^/?#]*)(.*)$/is.exec(address);
  if (match === null) return undefined;
  const [, scheme = '', authority = '', rest = ''] = match;
  const port = scheme.toLowerCase() === 'https' ? /:443$/ : /:80$/;
  const plain = `${scheme.toLowerCase()}://${authority.toLowerCase().replace(port, '')}${rest}`;
  return changed(
    address,
    plain,
    port.test(authority) ? 'a port that goes without saying' : 'capitals in the name of the site',
  );
}

function withoutTracking(address: string): [string, string] | undefined {
  const match = /^([^?#]*)\?([^#]*)(.*)$/s.exec(address);
  if (match === null) return undefined;
  const [, page = '', query = '', fragment = ''] = match;
  const parameters = query.split('&');
  const tracking = parameters.filter(isTracking);
  if (tracking.length === 0) return undefined;
  const kept = parameters.filter((parameter) => !isTracking(parameter));
  const names = tracking.map((parameter) => parameter.split('=')[0]).join(', ');
  const s = tracking.length === 1 ? '' : 's';
  return [
    `${page}${kept.length === 0 ? '' : `?${kept.join('&')}`}${fragment}`,
    `the tracking parameter${s} ${names}`,
  ];
}
