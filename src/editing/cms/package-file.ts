/** A file of the web editor's package that the archive serves itself. */
export interface PackageFile {
  /** Name under `/admin/`. */
  readonly name: string;
  /** Path inside the package. */
  readonly path: string;
}

/** Where the editor looks for its languages and its newest version, once its script is ours. */
const HOME = 'sveltia-cms';
const HOME_ADDRESS = 'https://unpkg.com/@sveltia/cms';

/** The editor's script and languages, and the licences under which they and the fonts may be passed on. */
export function packageFiles(version: string, locales: readonly string[]): PackageFile[] {
  return [
    { name: 'sveltia-cms.mjs', path: 'dist/sveltia-cms.mjs' },
    { name: 'sveltia-cms.LICENSE.txt', path: 'LICENSE.txt' },
    ...['material-symbols-outlined', 'source-sans-3', 'noto-mono'].map((font) => ({
      name: `${font}.LICENSE.txt`,
      path: `npm/assets/${font}.LICENSE.txt`,
    })),
    // The newest version is the one served here, so that nobody is asked to fetch another.
    { name: `${HOME}/package.json`, path: 'package.json' },
    ...locales.map((file) => ({ name: `${HOME}@${version}/locales/${file}`, path: `locales/${file}` })),
  ];
}

/** A font that the editor would fetch from another host. */
export interface Font {
  readonly address: string;
  /** Name under `/admin/`. */
  readonly name: string;
  /** Beginning of its name among the package's assets, before the digest. */
  readonly asset: string;
}

const FONT_ADDRESS =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+?)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g;

/** The fonts that the editor's script names. */
export function fontsIn(script: string): Font[] {
  return [...script.matchAll(FONT_ADDRESS)].map(([address, family = '', style = '']) => ({
    address,
    name: `${family}.woff2`,
    asset: `${family}-${style}-`,
  }));
}

/**
 * The editor's script as the archive serves it: its fonts and languages come from beside the page, and it names no
 * source map, which is four times its size and not served.
 * @throws Error when the script does not name what it named in the version that this was written for.
 */
export function ownScript(script: string): string {
  const found = [HOME_ADDRESS, ...fontsIn(script).map(({ address }) => address)];
  const changed = fontsIn(script).reduce((text, { address, name }) => text.replace(address, name), script);
  const parts = changed.split(HOME_ADDRESS);
  if (parts.length !== 2 || found.length !== 4)
    throw new Error('The web editor’s script names other addresses than it did: look what it fetches.');
  return parts.join(HOME).replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
}
