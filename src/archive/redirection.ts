import type { Redirect } from './schema/redirect.ts';

/** Where an old address leads in one hop. */
export interface Redirection {
  readonly from: string;
  readonly to: string;
  readonly redirect: Redirect;
}

export interface Redirections {
  readonly resolved: readonly Redirection[];
  /** Redirects that lead back to themselves, each with the circle in words. */
  readonly cycles: readonly { readonly redirect: Redirect; readonly circle: string }[];
}

/** Flattens chains of redirects to one hop each, and finds the ones that run in a circle. */
export function flattenRedirects(redirects: readonly Redirect[]): Redirections {
  const next = new Map(redirects.map((redirect) => [redirect.from, redirect.to]));
  const resolved: Redirection[] = [];
  const cycles: { redirect: Redirect; circle: string }[] = [];
  for (const redirect of redirects) {
    const seen = [redirect.from];
    let to: string | undefined = redirect.to;
    while (to !== undefined && next.has(to) && !seen.includes(to)) {
      seen.push(to);
      to = next.get(to);
    }
    if (to === undefined || seen.includes(to)) cycles.push({ redirect, circle: [...seen, to].join(' → ') });
    else resolved.push({ from: redirect.from, to, redirect });
  }
  return { resolved, cycles };
}
