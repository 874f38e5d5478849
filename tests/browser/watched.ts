import type { BrowserContext, Page } from 'playwright-core';
import { site } from '../harness/site.ts';

/** What a browser complains of while pages are looked at. */
export interface Watched {
  readonly page: Page;
  /** Requests to another host, refusals of the policy, errors in the console, failed requests. */
  readonly complaints: string[];
}

/** A page of the browser that writes down whatever should not happen. */
export async function watchedPage(context: BrowserContext): Promise<Watched> {
  const complaints: string[] = [];
  const page = await context.newPage();
  const complain = (text: string) => complaints.push(`${page.url().replace(site.origin, '')}: ${text}`);
  context.on('request', (request) => {
    if (!request.url().startsWith(`${site.origin}/`)) complain(`requested ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complain(`${response.status()} for ${response.url()}`);
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(message.text());
  });
  context.on('weberror', (error) => complain(String(error.error())));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`The policy refused ${blockedURI} by ${violatedDirective}.`);
    });
  });
  return { page, complaints };
}
