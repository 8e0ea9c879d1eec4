import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
test.each([
  ['help', 0],
  ['no-such-command', 2],
  [
    'judge tasting-flight problems/tasting-flight/submissions/accepted/prefix-sums-and-positions.ts',
    0,
  ],
  ['problems verify no-such-problem', 2],
] as const)('its reader has gone, as `head` goes: %s', async (line, exitCode) => {
  const child = spawn(process.execPath, ['apps/cli/dryrun.js', ...line.split(' ')], { cwd: root });
  child.stdout.destroy();
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect({ code, said }).toEqual({
    code: exitCode,
    said: expect.not.stringMatching(/EPIPE|node:/),
  });
});
