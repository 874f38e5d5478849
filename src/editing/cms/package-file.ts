/** The editor's script in its package: the edition that is whole in one file. */
export const EDITOR_SCRIPT = 'dist/sveltia-cms.mjs';

/** Where the editor looks for its languages and its newest version, once its script is ours. */
const HOME = 'sveltia-cms';
const HOME_ADDRESS = 'https://unpkg.com/@sveltia/cms';

/** The licences under which the editor and its fonts may be passed on, with their paths in the package. */
export const LICENCES: readonly { readonly work: string; readonly path: string }[] = [
  { work: 'sveltia-cms', path: 'LICENSE.txt' },
  ...['material-symbols-outlined', 'source-sans-3', 'noto-mono'].map((font) => ({
    work: font,
    path: `npm/assets/${font}.LICENSE.txt`,
  })),
];

/** A font that the editor would fetch from another host. */
export interface Font {
  readonly address: string;
  /** `source-sans-3`; under `/admin/` the font is this with `.woff2`. */
  readonly family: string;
  /** Beginning of its name among the package's assets, before the digest. */
  readonly asset: string;
}

const FONT_ADDRESS =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+?)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g;

/** The fonts that the editor's script names. */
export function fontsIn(script: string): Font[] {
  return [...script.matchAll(FONT_ADDRESS)].map(([address, family = '', style = '']) => ({
    address,
    family,
    asset: `${family}-${style}-`,
  }));
}

/**
 * The editor's script as the archive serves it: its fonts and languages come from beside the page, and it names no
 * source map, which is four times its size and not served.
 * @throws Error when the script does not name what it named in the version that this was written for.
 */
export function ownScript(script: string): string {
  const fonts = fontsIn(script);
  const parts = script.split(HOME_ADDRESS);
  if (fonts.length !== 3 || parts.length !== 2)
    throw new Error('The web editor’s script names other addresses than it did: look what it fetches.');
  return fonts
    .reduce((text, { address, family }) => text.replace(address, `${family}.woff2`), parts.join(HOME))
    .replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
}
