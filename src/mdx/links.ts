// C0 and C1 controls, white space of any kind, and the backslash, which browsers read as a slash.
const UNSAFE_CHARACTER = /[\p{Cc}\p{Cf}\s\\]/u;

/** What an address in a body may look like, for messages. */
export const ADDRESS_FORMS =
  'https://…, http://…, mailto:…, #anchor or a path of this archive such as /articles/2026-0001/';

/** Why an address may not stand in a body, or undefined when it may. Anything not known to be safe is refused. */
export function objectionTo(address: string): string | undefined {
  if (address === '') return 'The link has no address';
  if (UNSAFE_CHARACTER.test(address))
    return 'The address has white space, a backslash or an invisible character in it';
  if (address.startsWith('#')) return address.length > 1 ? undefined : 'The link points at an empty anchor';
  if (address.startsWith('//')) return 'The address has no protocol';
  if (address.startsWith('/')) return undefined;
  const protocol = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (protocol === undefined) return 'The address is relative to a page, and pages may move';
  if (protocol === 'mailto')
    return /^mailto:[^@]+@[^@]+$/i.test(address) ? undefined : 'The address is not a mail address';
  if (protocol !== 'http' && protocol !== 'https') return `Links with “${protocol}:” are not allowed`;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return 'The address is not a complete URL';
  const url = new URL(address);
  return url.username === '' && url.password === ''
    ? undefined
    : 'The address has a user name in it, which hides where it leads';
}

/** Whether an address leads out of the archive. */
export function isExternal(address: string): boolean {
  return /^https?:/i.test(address);
}
