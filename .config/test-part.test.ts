import { expect, test } from 'vitest';
import { runPart } from './test-part.ts';

const never = new AbortController().signal;

/** Starts another process that prints where it prints and never ends, and fails. */
const failing = (options: string) => `
  const { spawn } = require('node:child_process');
  const child = spawn(process.execPath, ['-e', 'process.on("SIGINT", () => {}); console.log("left", process.pid); setInterval(() => {}, 1000)'],
    { stdio: ['ignore', 'inherit', 'inherit'], ...${options} });
  child.unref();
  setTimeout(() => process.exit(3), 300);`;

test.runIf(process.platform === 'linux').each([
  ['stays in its group', '{}'],
  ['goes into a group of its own', '{ detached: true }'],
])(
  'a part that fails and leaves a process behind that %s keeps nobody waiting',
  async (_, options) => {
    const part = { name: 'story', program: 'node', args: ['-e', failing(options)] };
    const { passed, output } = await runPart(part, {}, never, () => {}, 200);
    expect(passed).toBe(false);
    const pid = Number(/left (\d+)/.exec(output)?.[1] ?? 0);
    if (options !== '{}' && pid !== 0) process.kill(pid, 'SIGKILL');
  },
);
