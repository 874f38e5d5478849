/** The part of the `citeproc` package that the archive uses; the package ships no types of its own. */
declare module 'citeproc' {
  /** How the engine writes what a style asks for: a pattern with `%%STRING%%`, a function, or `false` for nothing. */
  type Decoration =
    | string
    | false
    | ((state: unknown, text: string | undefined, ...more: unknown[]) => string);
  interface OutputFormat {
    text_escape(text: string | undefined): string;
    readonly bibstart: string;
    readonly bibend: string;
    readonly [decoration: `@${string}/${string}`]: Decoration;
  }
  interface System {
    /** The text of a locale file. */
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object | undefined;
  }
  class Engine {
    constructor(system: System, style: string, language: string, forceLanguage: boolean);
    readonly opt: { readonly development_extensions: { wrap_url_and_doi: boolean } };
    setOutputFormat(name: string): void;
    /** Makes these the items of the bibliography; those of before are forgotten. */
    updateItems(ids: readonly string[]): void;
    /** The ids of the entries and the entries, in the same order. */
    makeBibliography(): [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]];
  }
  const CSL: {
    readonly Engine: typeof Engine;
    readonly Output: { readonly Formats: { readonly text: OutputFormat } & Record<string, OutputFormat> };
  };
  export default CSL;
}
