/** The page of a commit on the web, as GitHub, GitLab, Codeberg and others have it below the repository's address. */
export function commitAddress(repository: string, commit: string): string {
  return `${repository.replace(/(?:\.git)?\/*$/, '')}/commit/${commit}`;
}
