import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { PageKind } from '../../tests/harness/page-kinds.ts';

export const SCHEMES = ['light', 'dark'] as const;
export type ColourScheme = (typeof SCHEMES)[number];

/** One picture of a page. */
export interface Picture {
  readonly width: number;
  readonly scheme: ColourScheme;
  /** File name in the folder of pictures. */
  readonly file: string;
  /** Height of the whole page in CSS pixels, of which the picture may show only the upper part. */
  readonly height: number;
}

/** All pictures of one kind of page. */
export interface PagePictures {
  readonly kind: PageKind;
  readonly pictures: readonly Picture[];
  /** File name of the page as it is printed. */
  readonly print: string;
}

export interface Views {
  /** CSS pixels. */
  readonly widths: readonly number[];
  readonly schemes: readonly ColourScheme[];
}

/** Nobody looks further down a picture; the whole height is told. */
const TALLEST = 6000;
const WINDOW_HEIGHT = 900;

/** The search says in which state it is; until it is in one, there is nothing to be seen. */
const READY = () => {
  const state = document.querySelector<HTMLElement>('[data-search]')?.dataset.state;
  return state === undefined || !location.search || /^(?:results|none|error)$/.test(state);
};

/**
 * Takes pictures of a page at every width and in every scheme, and prints it, in a window of its own.
 * @param origin where the site is served, without a slash at the end
 * @param folder where the pictures go
 */
export async function takePictures(
  browser: Browser,
  kind: PageKind,
  views: Views,
  { origin, folder }: { readonly origin: string; readonly folder: string },
): Promise<PagePictures> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    const pictures: Picture[] = [];
    await page.goto(origin + kind.address, { waitUntil: 'load' });
    await page.waitForFunction(READY);
    for (const scheme of views.schemes) {
      await page.emulateMedia({ colorScheme: scheme });
      for (const width of views.widths) {
        await page.setViewportSize({ width, height: WINDOW_HEIGHT });
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        const file = `${kind.name}-${width}-${scheme}.png`;
        await page.screenshot({
          path: join(folder, file),
          fullPage: true,
          clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) },
        });
        pictures.push({ width, scheme, file, height });
      }
    }
    const print = `${kind.name}.pdf`;
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.pdf({ path: join(folder, print), format: 'A4', printBackground: false });
    return { kind, pictures, print };
  } finally {
    await context.close();
  }
}
