/**
 * Reads what `git status --porcelain -z --no-renames` prints.
 * @param prefix path of the content folder in the repository, with a slash at its end; empty when it is the repository.
 * @returns the content files that are not as the latest commit has them, by their paths in the content folder.
 */
export function parseStatus(output: string, prefix: string): Set<string> {
  return new Set(
    output
      .split('\0')
      // Two letters and a space stand before each path, which is one from the top of the repository.
      .map((entry) => entry.slice(3))
      .filter((path) => path.startsWith(prefix) && path !== prefix)
      .map((path) => path.slice(prefix.length)),
  );
}
