import { withoutDates } from './date-line.ts';

const BY =
  /^(?:(?:(?:words|story|report|reporting|written|reported|posted|published|article|news|text|comment|analysis|exclusive)\s+)?by\b\s*:?|(?:authors?|reporters?|words|written)\s*:)\s*(?<names>\S.*)$/iu;

const ROLE =
  /\b(?:editors?|reporters?|correspondents?|writers?|journalists?|columnists?|contributors?|staff|manager|director|chair|chief|partner|GP|nurse|doctor|professor|head|officer|secretary|president|lead)\b/iu;

/** Two to six words, the first and the last with a capital: `Ann van der Example`, `J. O’Example-Body`. */
const NAME = /^\p{Lu}[\p{L}.’'-]*(?:\s+[\p{L}.’'-]+){0,4}\s+\p{Lu}[\p{L}.’'-]*$/u;

/**
 * Reads a byline: `By Ann Example and Bob Sample, Health editor` gives `Ann Example`, `Bob Sample`.
 * Names stay as printed; roles and places after a name are left out. A date in the line is passed over.
 * @returns undefined when the line is no byline (`By 2030 …`, `By the time …`).
 */
export function readByline(line: string): string[] | undefined {
  if (line.length > 200) return undefined;
  const posted = withoutDates(line)
    .replace(/\s+/g, ' ')
    .replace(/^(?:[\s|·•,:–—-]|\b(?:on|at|the)\b)+/u, '');
  const names = BY.exec(posted)?.groups?.names;
  if (names === undefined || !/^\p{Lu}/u.test(names) || /[.?!]$/u.test(names)) return undefined;
  const parts = names
    .split(/\s*[|·•]\s*|\s[–—-]\s|\s+(?:in|for|on|at|from)\b/u)[0]
    ?.split(/\s*(?:,|;|&|\band\b)\s*/u)
    .map((part) => part.replace(/^[\s:–—-]+|[\s:–—-]+$/gu, ''))
    .filter((part) => part !== '');
  const [first, ...others] = parts ?? [];
  if (first === undefined || first.split(' ').length > 6) return undefined;
  return [first, ...others.filter((part) => NAME.test(part) && !ROLE.test(part))];
}

/** Whether a line is a name and nothing else, as some pages print their bylines. */
export function isBareName(line: string): boolean {
  return line.length < 60 && NAME.test(line) && !ROLE.test(line);
}
