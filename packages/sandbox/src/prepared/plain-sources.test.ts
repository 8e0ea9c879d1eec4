import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { childCommand } from '../parent/child-command.ts';
import { createSandbox, defaultCacheDir } from '../parent/create-sandbox.ts';
import { prepareSnapshot } from '../runtimes/python/snapshot.ts';
import { solveRunner } from '../testing/run-solve.ts';
import { chooseIsolation } from '../walls/isolation.ts';
import { preparePlainSources } from './plain-sources.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dryrun-sources-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const going = new AbortController().signal;

/** What a child says first, or why it ends, where Node would not take types away for it. */
async function startsWithoutTypes(pool: string, plainSources: string | null): Promise<string> {
  const files = new Map<string, string>();
  if (pool === 'python') files.set('python', await prepareSnapshot(defaultCacheDir(), going));
  const { file, args } = childCommand(pool, chooseIsolation('off'), { files, plainSources });
  const at = args.indexOf('--no-warnings');
  const child = spawn(file, args.toSpliced(at, 0, '--no-experimental-strip-types'), {
    env: {},
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk) => (said += chunk));
  const message = child.stdio[3] as Readable;
  message.on('data', (chunk) => {
    said += chunk;
    child.stdin?.end();
  });
  await once(child, 'close');
  return said;
}

test.each(['javascript', 'python'])('a child of %s loads nothing that has types', async (pool) => {
  const sources = await preparePlainSources(folder, going);
  expect(await startsWithoutTypes(pool, sources)).toContain('"ready"');
});

test('without them it is Node that takes the types away', async () => {
  expect(await startsWithoutTypes('javascript', null)).toContain('ERR_UNKNOWN_FILE_EXTENSION');
});

test('they are made once', async () => {
  const first = await preparePlainSources(folder, going);
  expect(await preparePlainSources(folder, going)).toBe(first);
  expect(readdirSync(folder).filter((name) => name.startsWith('sources-'))).toHaveLength(1);
});

test('where nothing can be kept, programs run all the same, and it is said why', async () => {
  const file = join(folder, 'no-folder');
  writeFileSync(file, '');
  const warned = once(process, 'warning');
  expect(await preparePlainSources(file, going)).toBeNull();
  const [{ message }] = await warned;
  expect(message).toMatch(/^Sandbox children start more slowly than they could: .*no-folder/);
  const sandbox = createSandbox({ size: 1, cacheDir: file });
  const found = await solveRunner(sandbox).runOne('const solve = (n) => n + 1;', [1]);
  expect(found).toMatchObject({ kind: 'returned' });
  await sandbox.close();
});
