import {
  chmodSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lendDatabase } from '../testing/lend-database.ts';
import { findBinaries } from './binaries.ts';
import { prepareDatabase } from './data-folder.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
import { openDataFolder } from './ownership.ts';
import { chooseRunAs } from './run-as.ts';

const asRoot = process.getuid?.() === 0;
const someUser = 12_345;

let outside: string;
let running: EmbeddedPostgres[];
let said: string[];
const log = (message: string) => said.push(message);

beforeEach(() => {
  outside = mkdtempSync(path.join(os.tmpdir(), 'dryrun-reach-'));
  running = [];
  said = [];
});
afterEach(async () => {
  process.umask(0o022);
  for (const postgres of running) await postgres.stop();
  rmSync(outside, { recursive: true, force: true });
});

async function start(dataDir: string): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir, log });
  running.push(postgres);
  return postgres;
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** A folder that only its owner may enter, as root's home is. */
function closedFolder(): string {
  const folder = path.join(outside, 'home');
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

async function seven(dataDir: string): Promise<void> {
  const first = await start(dataDir);
  await query(first.url, 'create table rows (n int); insert into rows values (7)');
  await first.stop();
}

/** The same in a database that was made before: for tests that are not about how one is made. */
async function lentSeven(dataDir: string): Promise<void> {
  mkdirSync(dataDir);
  lendDatabase(dataDir);
  await seven(dataDir);
}

async function keepsSeven(dataDir: string): Promise<void> {
  const again = await start(dataDir);
  expect(await query(again.url, 'select n from rows')).toEqual([{ n: 7 }]);
  await again.stop();
}

/** Gives everything to a user, as `chown -R` does. */
function give(folder: string, uid: number): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) lchownSync(path.join(entry.parentPath, entry.name), uid, uid);
  lchownSync(folder, uid, uid);
}

const places: [name: string, folder: () => string, umask: number][] = [
  ['in a folder that only its owner may enter', closedFolder, 0o022],
  ['with umask 077', () => outside, 0o077],
  ['in such a folder with umask 077', closedFolder, 0o077],
  ['with umask 000', closedFolder, 0o000],
];

test.each(places)('a database is made, kept and found again %s', async (_, folder, umask) => {
  process.umask(umask);
  const dataDir = path.join(folder(), 'deep', 'data');
  await seven(dataDir);
  await keepsSeven(dataDir);
});

describe.runIf(asRoot)('root', () => {
  test('can make a database with programs that lie where only root may enter', () => {
    const folder = closedFolder();
    const binaries = findBinaries();
    const copy = path.join(folder, 'native');
    cpSync(binaries.folder, copy, { recursive: true, verbatimSymlinks: true });
    const ours = {
      folder: copy,
      postgres: path.join(copy, 'bin', 'postgres'),
      initdb: path.join(copy, 'bin', 'initdb'),
    };
    const data = openDataFolder(path.join(folder, 'data'), log);
    const runAs = chooseRunAs(ours, data);
    prepareDatabase(data, ours, runAs, log);
    expect(existsSync(path.join(data.data, 'PG_VERSION'))).toBe(true);
  });

  test('keeps no capability where the way is open, and where not only to read', () => {
    const binaries = findBinaries();
    chmodSync(outside, 0o755);
    const open = openDataFolder(path.join(outside, 'data'), log);
    const closed = openDataFolder(path.join(closedFolder(), 'data'), log);
    const capabilities = (folder: typeof open) =>
      chooseRunAs(binaries, folder).wrapper.filter((word) => word.includes('caps'));
    // Reading past permissions is no running: a checkout made with umask 077 needs the other one.
    const runnable = (statSync(binaries.initdb).mode & 0o001) !== 0;
    if (runnable) expect(capabilities(closed).join()).not.toContain('dac_override');
    // The checkout itself may lie in a closed folder.
    expect(capabilities(open).length).toBeLessThanOrEqual(capabilities(closed).length);
  });

  const owners: [name: string, change: (dataDir: string) => void][] = [
    ['copied as root', (dataDir) => give(dataDir, 0)],
    [
      'of which a part was copied as root',
      (dataDir) => give(path.join(dataDir, 'postgres', 'data', 'base'), 0),
    ],
    ['of an ordinary user', (dataDir) => give(dataDir, someUser)],
    [
      'that a copy opened to others',
      (dataDir) => chmodSync(path.join(dataDir, 'postgres', 'data'), 0o755),
    ],
  ];
  test.each(owners)('starts on a data folder %s', async (_, change) => {
    const dataDir = path.join(closedFolder(), 'data');
    await lentSeven(dataDir);
    change(dataDir);
    await keepsSeven(dataDir);
  });

  test('leaves data of an ordinary user with that user', async () => {
    const dataDir = path.join(closedFolder(), 'data');
    await lentSeven(dataDir);
    give(dataDir, someUser);
    await keepsSeven(dataDir);
    const version = statSync(path.join(dataDir, 'postgres', 'data', 'postmaster.opts'));
    expect(version.uid).toBe(someUser);
    expect(said).toEqual([]);
  });
});

test('a copy made while the original runs starts beside it', async () => {
  const original = path.join(outside, 'original');
  const copy = path.join(outside, 'copy', original);
  mkdirSync(original);
  lendDatabase(original);
  const first = await start(original);
  await query(first.url, 'create table rows (n int); insert into rows values (7); checkpoint');
  cpSync(original, copy, { recursive: true, filter: (file) => !/\.s\.PGSQL/.test(file) });
  const second = await start(copy);
  expect(second).toMatchObject({ adopted: false });
  expect(await query(second.url, 'select n from rows')).toEqual([{ n: 7 }]);
});

test('a folder that everybody may write is closed to them when it is ours', async () => {
  const dataDir = path.join(outside, 'open');
  mkdirSync(dataDir);
  chmodSync(dataDir, 0o777);
  await start(dataDir);
  expect(statSync(dataDir).mode & 0o777).toBe(0o755);
  expect(said.join()).toContain('mode 777');
});

test('a folder for everybody is refused before anything is made in it', async () => {
  const dataDir = path.join(outside, 'shared');
  mkdirSync(dataDir);
  chmodSync(dataDir, 0o1777);
  await expect(start(dataDir)).rejects.toMatchObject({
    code: 'data-folder-open',
    message: expect.stringMatching(/mode 1777\). Do: choose a folder of your own: DATA_DIR=/),
  });
  expect(readdirSync(dataDir)).toEqual([]);
});

test('a lock that was copied with its folder holds nothing', async () => {
  const original = path.join(outside, 'original');
  const copy = path.join(outside, 'copy');
  for (const folder of [original, copy]) {
    mkdirSync(folder);
    lendDatabase(folder);
  }
  await start(original);
  writeFileSync(path.join(copy, 'dryrun.lock'), readFileSync(path.join(original, 'dryrun.lock')));
  await start(copy);
});
