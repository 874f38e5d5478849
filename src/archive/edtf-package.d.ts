/** The part of the `edtf` package that the archive uses; the package ships no types of its own. */
declare module 'edtf' {
  /** The date as an object with its bounds in milliseconds since 1970 UTC; infinite where open. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
