import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** A browser on this machine, and what its process must find in its environment. */
export interface BrowserAt {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Our own arguments: those that the package recommends switch web security off, and with it what we test.
 * The sandbox needs rights that a container does not give; only our own pages are ever loaded.
 */
const ARGUMENTS = [
  '--headless=shell',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
];

/** Where browsers are that people have installed: with all that belongs to one, unlike a headless shell. */
export const INSTALLED: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.PROGRAMFILES ?? 'C:/Program Files', 'Google/Chrome/Application/chrome.exe'),
];

const HOW_TO_GET_ONE =
  'There is no browser for the tests. On Linux (x64) one comes with npm ci. Elsewhere install Chrome or ' +
  'Chromium, or run npx playwright-core install chromium-headless-shell, or name a browser in CHROMIUM_PATH.';

/**
 * Finds a browser: the one named in CHROMIUM_PATH; on Linux the headless shell that is among the packages,
 * unpacked into `folder`; otherwise an installed one.
 * @throws Error that says how to get one, when there is none.
 */
export async function findBrowser(folder: string): Promise<BrowserAt> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, where there is nothing.`);
    return { path: named, env: {} };
  }
  const packaged = process.platform === 'linux' ? await unpack(folder) : undefined;
  if (packaged !== undefined) return packaged;
  const path = [...INSTALLED, chromium.executablePath()].find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error(HOW_TO_GET_ONE);
  return { path, env: {} };
}

/** Starts a browser found before; the caller closes it. */
export function launch({ path, env }: BrowserAt): Promise<Browser> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return chromium.launch({
    executablePath: path,
    args: ARGUMENTS,
    env: { ...Object.fromEntries(inherited), ...env },
  });
}

/** The headless shell out of its package, or undefined when it does not run on this machine. */
async function unpack(folder: string): Promise<BrowserAt | undefined> {
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  // The package unpacks into the system's temporary folder and takes what lies there already, whoever left it.
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  try {
    const path = await packaged.executablePath();
    const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: ownFonts(folder) };
    if (runs(path, fonts)) return { path, env: fonts };
    // A small container lacks the NSS libraries; they come with the package too.
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    await inflate(join(dirname(entry), '../bin/al2023.tar.br'));
    const env = { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
    return runs(path, env) ? { path, env } : undefined;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function runs(path: string, env: Readonly<Record<string, string>>): boolean {
  try {
    execFileSync(path, ['--version', '--no-sandbox'], { env: { ...process.env, ...env }, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The package's fonts, for a machine that has none, with a configuration that names where they lie. */
function ownFonts(folder: string): string {
  const fonts = join(folder, 'fonts');
  const configuration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>
`;
  writeFileSync(join(fonts, 'fonts.conf'), configuration);
  return fonts;
}
