import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measurement {
  readonly seconds: number;
  /** Highest sum of the resident memory of the command and all that it started, in bytes; NaN where it cannot be had. */
  readonly peakBytes: number;
}

/** Parent and resident bytes of every process, from /proc (Linux). */
function processes(): Map<number, { parent: number; bytes: number }> {
  const found = new Map<number, { parent: number; bytes: number }>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
      const bytes = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
      found.set(Number(name), { parent, bytes });
    } catch {
      // The process ended between the listing and the reading.
    }
  }
  return found;
}

function residentBytes(root: number): number {
  const all = processes();
  let sum = 0;
  for (const [id, { bytes }] of all) {
    let at: number | undefined = id;
    while (at !== undefined && at > 1 && at !== root) at = all.get(at)?.parent;
    if (at === root) sum += bytes;
  }
  return sum;
}

/**
 * Runs a command and measures its time and the memory of its whole process tree, sampled ten times a second.
 * @throws Error with the command's output when it fails.
 */
export async function measure(
  command: string,
  parameters: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Measurement> {
  const started = performance.now();
  const child = spawn(command, parameters, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output = (output + data).slice(-4000)));
  child.stderr.on('data', (data: Buffer) => (output = (output + data).slice(-4000)));
  const linux = process.platform === 'linux';
  let peakBytes = linux ? 0 : Number.NaN;
  const sampling = setInterval(() => {
    if (linux && child.pid !== undefined) peakBytes = Math.max(peakBytes, residentBytes(child.pid));
  }, 100);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearInterval(sampling));
  if (code !== 0) throw new Error(`${command} ${parameters.join(' ')} ended with ${code}:\n${output}`);
  return { seconds: (performance.now() - started) / 1000, peakBytes };
}
