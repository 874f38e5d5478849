import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import type { TestContext } from 'vitest';
import { INSTALLED } from './chromium.ts';

/** Starts a full Chromium or Chrome; skips the test, and says what would mend it, where there is none. */
export async function launchFull(context: TestContext): Promise<Browser> {
  const path = INSTALLED.find((candidate) => existsSync(candidate));
  if (path === undefined)
    return context.skip(
      'There is no full Chromium, and a headless shell follows no text fragments; on Debian: apt-get install chromium',
    );
  // Our own pages alone are loaded; the sandbox needs rights that a container does not give.
  return chromium.launch({
    executablePath: path,
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}
