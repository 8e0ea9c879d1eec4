import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  type Comparison,
  defaultLimits,
  judge,
  type Program,
  type Sandbox,
  type Test,
} from '@dryrun/judge';

export type Judged = { wallMs: number; cpuMs: number };

const limits = { ...defaultLimits, timeLimitMs: 20_000 };

/**
 * From code to verdict.
 *
 * @returns wall time of the whole and CPU time of the tests, in milliseconds.
 * @throws unless it is accepted.
 */
export async function judgeOnce(
  sandbox: Sandbox,
  program: Program,
  tests: readonly Test[],
  comparison: Comparison = { kind: 'exact' },
): Promise<Judged> {
  const began = performance.now();
  let cpuMs = 0;
  for await (const event of judge({ program, tests, comparison, limits }, sandbox)) {
    if (event.kind === 'test') cpuMs += event.cpuTimeMs;
    if (event.kind === 'verdict' && event.verdict !== 'accepted')
      throw new Error(`the benchmark's program got ${event.verdict}: ${event.message}`);
  }
  return { wallMs: performance.now() - began, cpuMs };
}

/**
 * Runs a command to its end.
 *
 * @returns wall time in milliseconds, and what it printed. @throws when it fails.
 */
export async function spawnOnce(
  file: string,
  args: readonly string[],
): Promise<{ wallMs: number; printed: string }> {
  const began = performance.now();
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const [exitCode] = await once(child, 'close');
  if (exitCode !== 0) throw new Error(`${file} ended with ${exitCode}`);
  return { wallMs: performance.now() - began, printed };
}

/** Whether a command can be run here and ends well. */
export async function works(file: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(file, args, { stdio: 'ignore' });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (exitCode) => resolve(exitCode === 0));
  });
}
