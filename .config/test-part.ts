import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { ProgressMessage } from './progress-message.ts';
import type { TestReport } from './test-report.ts';

const root = join(import.meta.dirname, '..');

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

/** Runs a part and keeps what it prints. A signal to end ends it, too. */
export function runPart(
  { program, args, env }: Part,
  services: Record<string, string>,
  onProgress: (message: ProgressMessage) => void,
): Promise<PartEnd> {
  const begunMs = performance.now();
  const bin = program === 'npm' ? program : join(root, 'node_modules', '.bin', program);
  const child = spawn(bin, args, {
    cwd: root,
    env: { ...process.env, ...services, ...env, CI: 'true' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  child.stdout?.on('data', (text) => (output += text));
  child.stderr?.on('data', (text) => (output += text));
  child.on('message', (message) => onProgress(message as ProgressMessage));
  // A terminal sends Ctrl-C to both; whoever gets it waits for the other.
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGTERM', pass);
  process.on('SIGINT', pass);
  return new Promise((settle) => {
    const end = (passed: boolean) => {
      process.off('SIGTERM', pass);
      process.off('SIGINT', pass);
      settle({ passed, output, seconds: (performance.now() - begunMs) / 1000 });
    };
    child.on('error', (error) => {
      output += error.message;
      if (child.pid === undefined) end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}
