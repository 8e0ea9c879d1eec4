import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockDataFolder } from './data-lock.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'dryrun-pg-'));
});

afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

const failures: [name: string, prepare: (dir: string) => string, code: string, says: RegExp][] = [
  [
    'held by a living Dry Run',
    (dir) => {
      lockDataFolder(dir);
      return dir;
    },
    'data-folder-in-use',
    /^Another Dry Run \(process \d+\) is using the data folder .* DATA_DIR=… npm start$/,
  ],
  [
    'from a newer Postgres',
    (dir) => withVersion(dir, '99'),
    'data-folder-newer',
    /made by Postgres 99, and this Dry Run brings Postgres \d+\. Update Dry Run/,
  ],
  [
    'from an older Postgres',
    (dir) => withVersion(dir, '12'),
    'data-folder-older',
    /made by Postgres 12, .* pg_dump/,
  ],
  [
    'that is a file',
    (dir) => {
      writeFileSync(path.join(dir, 'file'), '');
      return path.join(dir, 'file');
    },
    'data-folder-not-writable',
    /^Dry Run cannot write to its data folder .*file/,
  ],
  [
    'with a damaged database',
    (dir) => withVersion(dir, '18'),
    'server-failed',
    /^The built-in Postgres did not start: .+ \(its log is .*server\.log\)$/,
  ],
];

test.each(failures)('a data folder %s', async (_, prepare, code, says) => {
  const folder = prepare(dataDir);
  await expect(startEmbeddedPostgres({ dataDir: folder })).rejects.toMatchObject({
    name: 'StartUpError',
    code,
    message: expect.stringMatching(says),
  });
});

test('a lock left by a dead process, or torn, is taken over', () => {
  const lock = path.join(dataDir, 'dryrun.lock');
  // A living pid with another start time: the number went to somebody else meanwhile.
  for (const left of [JSON.stringify({ pid: process.pid, start: 'earlier' }), '{"pi', '']) {
    writeFileSync(lock, left);
    const unlock = lockDataFolder(dataDir);
    expect(() => lockDataFolder(dataDir)).toThrow('Another Dry Run');
    unlock();
    expect(readdirSync(dataDir)).toEqual([]);
  }
});

function withVersion(dir: string, version: string): string {
  const data = path.join(dir, 'postgres', 'data');
  mkdirSync(data, { recursive: true });
  writeFileSync(path.join(data, 'PG_VERSION'), `${version}\n`);
  return dir;
}
