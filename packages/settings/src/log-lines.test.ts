import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const file = path.join(import.meta.dirname, 'log-lines.ts');
const program = `const { logLines } = await import(${JSON.stringify(file)});
  for (let line = 0; line < 3; line++) logLines.write('a line\\n');
  process.stderr.write('went on');`;

test.runIf(process.platform === 'linux')('a full disk holds nobody up', async () => {
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', full, 'pipe'],
  });
  closeSync(full);
  let said = '';
  child.stderr?.on('data', (part) => {
    said += part;
  });
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(said).toBe('went on');
});
