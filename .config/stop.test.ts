import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { processesBelow, survivors } from '../apps/cli/src/system/processes.ts';
import { processGroup } from './process-group.ts';

const root = join(import.meta.dirname, '..');
const onLinux = process.platform === 'linux';

test.runIf(onLinux).each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
  '%s to npm alone ends npm test and all that it runs',
  async (signal) => {
    const npm = spawn('npm', ['test', '--', 'backoff'], { cwd: root, stdio: 'ignore' });
    const pid = npm.pid ?? 0;
    const commands = () => processesBelow(pid).map(({ command }) => command);
    // A part of it: it has children of its own.
    await expect.poll(commands).toContainEqual(expect.stringMatching(/dryrun\.js build|vitest/));
    const parts = processesBelow(pid);
    const ended = once(npm, 'exit');
    npm.kill(signal);
    await ended;
    await expect.poll(() => survivors(parts)).toEqual([]);
  },
);

test.runIf(onLinux).each([
  ['ends when it is asked to', 'setInterval(() => {}, 1000)'],
  ['has ears for nothing', 'process.on("SIGINT", () => {}); setInterval(() => {}, 1000)'],
])('what a part of the tests has started, and %s, ends with it', async (_, grandchild) => {
  const child = leader(grandchild);
  const group = processGroup(child);
  const [started] = await once(child, 'message');
  expect(started).toBe('up');
  const below = processesBelow(child.pid ?? 0);
  expect(below).toHaveLength(1);
  group.stop();
  await group.gone(300);
  expect(survivors(below)).toEqual([]);
});

/** Ends at once when it is asked to, as vitest does, and waits for nobody that it started. */
function leader(grandchild: string): ChildProcess {
  const story = `
    const { spawn } = require('node:child_process');
    const inner = ${JSON.stringify(`${grandchild}; process.send('up')`)};
    const child = spawn(process.execPath, ['-e', inner], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    child.once('message', (message) => process.send(message));`;
  return spawn(process.execPath, ['-e', story], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    ...processGroup.spawned,
  });
}
