import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '@dryrun/db';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePort } from '../system/running-system.ts';

const dryrun = path.join(import.meta.dirname, '..', '..', 'dryrun.js');

let dataDir: string;
let cleanUps: (() => unknown)[];
beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'dryrun-start-'));
  cleanUps = [() => rmSync(dataDir, { recursive: true, force: true })];
});
afterEach(async () => {
  for (const cleanUp of cleanUps.reverse()) await cleanUp();
});

/** The exit code of the command and what it said on stderr. */
async function run(args: string[], env: Record<string, string> = {}) {
  const { DATABASE_URL: _, REDIS_URL: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [dryrun, ...args], {
    env: { ...inherited, PORT: String(await freePort()), DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part) => (said += part));
  const [code] = await once(child, 'close');
  return { code, said };
}

type Failure = [name: string, prepare: () => unknown, says: RegExp];

const failures: Failure[] = [
  [
    'a port that is taken',
    async () => {
      const server = net.createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      cleanUps.push(() => server.close());
      return { PORT: String((server.address() as net.AddressInfo).port) };
    },
    /^Something else listens on port \d+.* PORT=\d+ npm start \[port-taken\]$/,
  ],
  [
    'an address that is not ours',
    () => ({ HOST: '203.0.113.1' }),
    /^This machine has no address "203\.0\.113\.1".* \[host-unknown\]$/,
  ],
  [
    'a port that is none',
    () => ({ PORT: 'four' }),
    /^PORT "four" must be a whole number from 0 to 65535\. \[bad-environment\]$/,
  ],
  [
    'several variables that are wrong',
    () => ({ PORT: '70000', WORKER_CONCURRENCY: '0', DATABASE_URL: 'mysql://secret@host/db' }),
    /^PORT "70000" must be a whole number from 0 to 65535\. DATABASE_URL must begin with postgres:\/\/\. WORKER_CONCURRENCY "0" must be a whole number from 1 to 64\. \[bad-environment\]$/,
  ],
  [
    'what only the api reads',
    () => ({ RUNS_PER_MINUTE: 'many', PUBLIC_URL: 'example.org', LOG_LEVEL: 'loud' }),
    /^PUBLIC_URL must be an address.* RUNS_PER_MINUTE "many" must be .* LOG_LEVEL "loud" must be .* \[bad-environment\]$/,
  ],
  [
    'presets that are none, a folder of problems that is none and an empty secret, all at once',
    () => {
      const file = path.join(dataDir, 'presets.json');
      writeFileSync(file, '[{"id":"UPPER"}]');
      writeFileSync(path.join(dataDir, 'secret'), '');
      return { PRESETS_FILE: file, PROBLEMS_DIR: path.join(dataDir, 'none') };
    },
    /^PROBLEMS_DIR ".*none" is not a folder.* The file .*secret must hold at least 32 .* Delete it.* The file of presets \(PRESETS_FILE=.*\) is not valid. 0\.id: is written in lower case.* \[bad-environment\]$/,
  ],
  [
    'presets that are not there',
    () => ({ PRESETS_FILE: '/nowhere/presets.json' }),
    /^PRESETS_FILE "\/nowhere\/presets\.json" cannot be read \(ENOENT\).* \[bad-environment\]$/,
  ],
  [
    'a data folder that another Dry Run uses',
    async () => {
      const postgres = await startEmbeddedPostgres({ dataDir });
      cleanUps.push(() => postgres.stop());
    },
    /^Another Dry Run \(process \d+\) is using the data folder .* \[data-folder-in-use\]$/,
  ],
  [
    'a data folder of a newer Postgres',
    () => {
      const data = path.join(dataDir, 'postgres', 'data');
      mkdirSync(data, { recursive: true });
      writeFileSync(path.join(data, 'PG_VERSION'), '99\n');
    },
    /^The data folder .* was made by Postgres 99.* \[data-folder-newer\]$/,
  ],
  [
    'a data folder that is a file',
    () => {
      writeFileSync(path.join(dataDir, 'file'), '');
      return { DATA_DIR: path.join(dataDir, 'file') };
    },
    /^Dry Run cannot write to its data folder .*file.* \[data-folder-not-writable\]$/,
  ],
  [
    'a database that does not answer',
    async () => ({ DATABASE_URL: `postgres://app@127.0.0.1:${await freePort()}/dryrun` }),
    /^The database cannot be used: .*ECONNREFUSED.* \[database-unusable\]$/,
  ],
  [
    'a Redis that does not answer',
    async () => ({ REDIS_URL: `redis://127.0.0.1:${await freePort()}` }),
    /^The Redis at REDIS_URL cannot be used: .* \[queue-unreachable\]$/,
  ],
];

test.each(failures)('start says what to do about %s', async (_, prepare, says) => {
  const env = (await prepare()) as Record<string, string> | undefined;
  const { code, said } = await run(['start'], env);
  expect(said.trim()).toMatch(says);
  expect(code).toBe(1);
});

test('a wrong setting is found before anything is made', async () => {
  const { code } = await run(['start'], { RUNS_PER_MINUTE: '0' });
  expect(code).toBe(1);
  expect(readdirSync(dataDir)).toEqual([]);
});

test('migrate wants to know which database', async () => {
  const { code, said } = await run(['migrate']);
  expect(said).toMatch(/^Set DATABASE_URL .* \[no-database-url\]\n$/);
  expect(code).toBe(1);
});

test('a command that does not exist is answered with those that do', async () => {
  const { code, said } = await run(['strat']);
  expect(said).toMatch(/^There is no command "strat"\.\nUsage: .*\n {2}start +runs everything/);
  expect(code).toBe(2);
});
