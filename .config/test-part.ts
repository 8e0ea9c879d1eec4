import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type ProcessGroup, processGroup } from './process-group.ts';
import type { ProgressMessage } from './progress-message.ts';
import type { TestReport } from './test-report.ts';

const root = join(import.meta.dirname, '..');
/** What node has compiled, for the hundreds of processes that tests start: as in `dryrun.js`. */
const compiled = join(root, 'node_modules', '.cache', 'compile');

const LAST_WORDS_MS = 2_000;

/** One of the programs that `npm test` runs. */
export type Part = {
  name: string;
  /** Of the packages, by its name. */
  program: string;
  args: readonly string[];
  env?: Record<string, string>;
  /** Where it runs tests: what became of them; null if it died before it could say. */
  readReport?(): TestReport | null;
};

export type PartEnd = { passed: boolean; output: string; seconds: number };

/**
 * Runs a part and keeps what it prints. It ends when `stopping` is aborted, and whatever it and its
 * tests have started ends with it, or after it.
 *
 * @param patienceMs for what is left of it when it has ended itself
 */
export async function runPart(
  { program, args, env }: Part,
  services: Record<string, string>,
  stopping: AbortSignal,
  onProgress: (message: ProgressMessage) => void,
  patienceMs?: number,
): Promise<PartEnd> {
  const begunMs = performance.now();
  const bin = program === 'npm' ? program : join(root, 'node_modules', '.bin', program);
  const child = spawn(bin, args, {
    cwd: root,
    env: { NODE_COMPILE_CACHE: compiled, ...process.env, ...services, ...env, CI: 'true' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    ...processGroup.spawned,
  });
  let output = '';
  child.stdout?.on('data', (text) => (output += text));
  child.stderr?.on('data', (text) => (output += text));
  child.on('message', (message) => onProgress(message as ProgressMessage));
  const group: ProcessGroup = processGroup(child);
  const stop = () => group.stop();
  if (stopping.aborted) stop();
  stopping.addEventListener('abort', stop);
  const closed = new Promise<void>((settle) => child.on('close', () => settle()));
  // Its end, and not that of what it printed: a server that a failed test left behind holds the same
  // pipe, and would keep all waiting for ever.
  const passed = await new Promise<boolean>((settle) => {
    child.on('error', (error) => {
      output += error.message;
      if (child.pid === undefined) settle(false);
    });
    child.on('exit', (code) => settle(code === 0));
  });
  stopping.removeEventListener('abort', stop);
  const seconds = (performance.now() - begunMs) / 1000;
  await group.gone(patienceMs);
  // What is left to read comes at once. Who went out of the group and holds on is not waited for.
  if (child.pid !== undefined) await Promise.race([closed, delay(LAST_WORDS_MS)]);
  child.stdout?.destroy();
  child.stderr?.destroy();
  if (child.connected) child.disconnect();
  return { passed, output, seconds };
}
