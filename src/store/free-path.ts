/** The path of a record's file, with a number when it is taken: the name is for people, so any free one will do. */
export function freePath(path: string, isTaken: (path: string) => boolean): string {
  let free = path;
  for (let number = 2; isTaken(free); number++) free = path.replace(/(?=\.mdx$)/, `-${number}`);
  return free;
}
