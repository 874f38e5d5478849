import type { Doubt } from './doubt.ts';

const SHORTENERS =
  /^(?:www\.)?(?:t\.co|bit\.ly|j\.mp|tinyurl\.com|ow\.ly|goo\.gl|buff\.ly|lnkd\.in|dlvr\.it|is\.gd|v\.gd|trib\.al|shorturl\.at|rb\.gy|cutt\.ly|tiny\.cc|fb\.me|ift\.tt|wp\.me|bbc\.in|gu\.com|econ\.st|on\.ft\.com|nyti\.ms|reut\.rs|eepurl\.com|t\.ly|rebrand\.ly|hubs\.(?:ly|la))$/;
const LOCAL = /^(?:[^.]+|.*\.(?:localhost|local|internal|lan)|\d+(?:\.\d+){3}|\[.*\])\.?$/;

/** Where an address leads that no reader can follow, or not for long: for every address of the archive. */
export function unreachable(url: URL): Doubt | undefined {
  const host = url.hostname;
  if (LOCAL.test(host)) {
    return {
      severity: 'error',
      message: `${host} is a machine or network of its own: readers cannot reach it.`,
      expected: 'an address on the public web',
      mend: 'Put the address at which everybody finds the page, or leave the line out.',
    };
  }
  if (SHORTENERS.test(host)) {
    return {
      severity: 'error',
      message: `${host} shortens addresses: nobody can see where this one leads, and it may lead elsewhere tomorrow.`,
      expected: 'the address of the page itself',
      mend: 'Open it and put the address at which it ends.',
    };
  }
  return undefined;
}
