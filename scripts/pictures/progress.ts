/** Tells how far a long run is, on a terminal in one line that is written anew; in a pipe, nothing. */
export function progress(all: number): (name: string) => void {
  let done = 0;
  return (name) => {
    done++;
    if (!process.stderr.isTTY) return;
    const end = done === all ? '\n' : '';
    process.stderr.write(`\r\u001b[K${done}/${all} ${name}${end}`);
  };
}
