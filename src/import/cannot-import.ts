/** Something that the user has to put right before anything can be read; to be shown without a stack trace. */
export class CannotImport extends Error {
  override readonly name = 'CannotImport';
}
