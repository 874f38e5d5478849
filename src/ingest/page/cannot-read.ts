/** A saved page that cannot be read. The message is a sentence for editors: what the file is, and what to save instead. */
export class CannotRead extends Error {
  override readonly name = 'CannotRead';
}
