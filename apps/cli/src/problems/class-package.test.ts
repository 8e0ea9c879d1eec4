import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { runJudgeCommand } from '../judge/judge-command.ts';

const shelf = join(import.meta.dirname, 'class-package', 'shelf-ledger');
let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'dryrun-class-'));
});
afterAll(() => rm(scratch, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** Judges a file and gives the verdict and the message of the first test that failed. */
async function judged(file: string): Promise<{ verdict: string; message: string | null }> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await runJudgeCommand([shelf, file, '--json']);
  const { verdict, tests } = JSON.parse(String(log.mock.calls.at(-1)?.[0]));
  const failed = tests.find((test: { verdict: string }) => test.verdict !== 'accepted');
  return { verdict, message: failed?.message ?? null };
}

it('accepts a right class', async () => {
  const path = join(shelf, 'submissions/accepted/fenwick-tree.ts');
  expect(await judged(path)).toEqual({ verdict: 'accepted', message: null });
});

const raising = `class ShelfLedger:
    def __init__(self, rows):
        pass
    def place(self, row, crates):
        raise ValueError("full")
`;

it.each([
  [
    'a wrong result',
    'wrong.js',
    'class ShelfLedger { place() {} total() { return 3; } rowsUsed() { return 2; } }',
    'Call 4, `total(1, 3)`: expected 5, got 3.',
  ],
  [
    'a missing method',
    'missing.js',
    'class ShelfLedger { place() {} total() { return 3; } }',
    'Call 5, `rowsUsed()`: ShelfLedger has no method `rowsUsed`: write it in the class',
  ],
  ['an exception', 'raises.py', raising, /^Call 1, `place\(1, 3\)`: ValueError: full/],
])('%s in %s is told with its call', async (_, name, code, message) => {
  const path = join(scratch, name);
  await writeFile(path, code);
  expect((await judged(path)).message).toMatch(message);
});
