import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBinaries, makeBareCluster } from '@dryrun/db';
import pg from 'pg';
import type { Copy, Host } from './copy.ts';
import { launch } from './launch.ts';
import { candidatesDatabase, lockDownCluster, lockDownDatabase } from './lock-down.ts';
import { type NamespacesSetting, wallsStand } from './walls.ts';

const run = promisify(execFile);

/** Folders of servers whose process is gone. */
const runFolder = /^run-(\d+)-/;

/**
 * Copies a locked-down cluster to a folder of its own below `cacheDir`. The first call for a version of
 * the server makes it, which takes a second or two.
 */
export async function copyCluster(cacheDir: string, setting: NamespacesSetting): Promise<Copy> {
  await mkdir(cacheDir, { recursive: true, mode: 0o711 });
  await removeLeftovers(cacheDir);
  const walled = setting !== 'off' && wallsStand(findBinaries());
  if (!walled && setting === 'required')
    throw new Error(
      'SANDBOX_NAMESPACES is required, but bubblewrap does not work for Postgres here',
    );
  const template = join(cacheDir, `template-${keyOf(walled)}`);
  const folder = await mkdtemp(join(cacheDir, `run-${process.pid}-`));
  try {
    const host = await hostOf(folder, template, walled);
    const data = join(folder, 'data');
    await copyFolder(join(template, 'data'), data, host);
    return { host, data, folder };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Beside the template's data: how its copies are run. */
const hostFile = 'host.json';

/** Makes the template when there is none, and says how its copies are run. */
async function hostOf(draft: string, template: string, walled: boolean): Promise<Host> {
  if (!existsSync(template)) await makeTemplate(draft, template, walled);
  const binaries = findBinaries();
  return { ...JSON.parse(readFileSync(join(template, hostFile), 'utf8')), binaries, walled };
}

async function makeTemplate(draft: string, template: string, walled: boolean): Promise<void> {
  const bare = join(draft, 'bare');
  const { data, binaries, ...host } = makeBareCluster(bare);
  const made = join(draft, 'template');
  await mkdir(made, { mode: 0o711 });
  const copied = join(made, 'data');
  await copyFolder(data, copied, { ...host, binaries, walled });
  await rm(bare, { recursive: true, force: true });
  await lockDown({ host: { ...host, binaries, walled }, data: copied, folder: made });
  await writeFile(join(made, hostFile), JSON.stringify(host));
  try {
    await rename(made, template);
  } catch (error) {
    // Another process was quicker with the same.
    if (!existsSync(template)) throw error;
  }
}

async function lockDown(copy: Copy): Promise<void> {
  const server = await launch(copy);
  try {
    await execute(server.socketFolder, 'postgres', lockDownCluster());
    await execute(server.socketFolder, candidatesDatabase, lockDownDatabase());
  } finally {
    await server.stop({ cleanly: true });
  }
}

async function execute(host: string, database: string, statements: readonly string[]) {
  const client = new pg.Client({ host, user: 'app', database });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Behind walls the server is the user that we are, and has to own what it reads. */
async function copyFolder(from: string, to: string, { walled }: Host): Promise<void> {
  await run('cp', ['-Rp', from, to]);
  if (walled && process.getuid?.() === 0) await run('chown', ['-R', `0:${process.getgid?.()}`, to]);
}

/** Another one with each version of the server, of what locks it down, and of who runs it. */
function keyOf(walled: boolean): string {
  const hash = createHash('sha256');
  hash.update(readFileSync(join(findBinaries().folder, '..', 'package.json')));
  hash.update(
    JSON.stringify([2, lockDownCluster(), lockDownDatabase(), walled, process.getuid?.()]),
  );
  return hash.digest('hex').slice(0, 16);
}

async function removeLeftovers(cacheDir: string): Promise<void> {
  for (const name of await readdir(cacheDir)) {
    const pid = Number(runFolder.exec(name)?.[1]);
    if (!Number.isInteger(pid) || isAlive(pid)) continue;
    await rm(join(cacheDir, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
