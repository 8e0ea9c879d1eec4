import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { createSandbox, defaultCacheDir } from '../../parent/create-sandbox.ts';
import { solveRunner } from '../../testing/run-solve.ts';
import { restoreEngine } from './engine-code.ts';
import { readCode, readMemory, writePrepared } from './prepared-file.ts';
import { prepareSnapshot } from './snapshot.ts';

test('code that this V8 did not make is not taken', () => {
  expect(restoreEngine(new ArrayBuffer(8), new ArrayBuffer(256))).toBe(null);
});

/** Runs two programs at once, each in a child of its own. @returns what was warned of slow starts meanwhile */
async function warnedOf(cacheDir: string): Promise<string[]> {
  const warned: string[] = [];
  const listen = ({ message }: Error) => {
    if (message.includes('start more slowly')) warned.push(message);
  };
  process.on('warning', listen);
  const sandbox = createSandbox({ size: 2, cacheDir });
  const { runOne } = solveRunner(sandbox);
  const run = (n: number) => runOne('def solve(n): return n', [n], { language: 'python' });
  const results = await Promise.all([run(1), run(2)]);
  await sandbox.close();
  process.off('warning', listen);
  expect(results).toMatchObject([{ value: { value: 1 } }, { value: { value: 2 } }]);
  return warned;
}

test('children take the code that was prepared for them', async () => {
  expect(await warnedOf(defaultCacheDir())).toEqual([]);
});

test('where they cannot, programs run all the same, and it is said once, with the cause', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dryrun-code-'));
  try {
    const good = await prepareSnapshot(defaultCacheDir(), new AbortController().signal);
    const name = basename(good);
    const nonsense = new ArrayBuffer(readCode(good).byteLength);
    writePrepared(join(folder, name), readMemory(good), nonsense);
    expect(await warnedOf(folder)).toEqual([
      expect.stringMatching(
        `^Children of python start more slowly than they could: V8 .* did not take the compiled code in ${name}`,
      ),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
