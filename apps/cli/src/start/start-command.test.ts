import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { processesBelow, type SystemProcess, survivors } from '../system/processes.ts';
import { freePort, type RunningSystem, startSystem } from '../system/running-system.ts';
import { root } from './start-env.ts';

// A first start may have to build the web app.
const timeoutMs = 120_000;

let dataDir: string;
let systems: RunningSystem[];
beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'dryrun-start-'));
  systems = [];
});
afterEach(async () => {
  for (const system of systems) await system.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(options: { port?: number; fresh?: boolean } = {}): Promise<RunningSystem> {
  const system = await startSystem({ dataDir, ...options });
  systems.push(system);
  return system;
}

function partsOf(system: RunningSystem): SystemProcess[] {
  return processesBelow(system.supervisor.pid ?? 0);
}

function pidOf(system: RunningSystem, part: string): number {
  const found = partsOf(system).find(({ command }) => command.includes(part));
  if (!found) throw new Error(`There is no process of ${part}`);
  return found.pid;
}

async function isReady(system: RunningSystem): Promise<boolean> {
  const answer = await fetch(`${system.url}/api/health`).catch(() => undefined);
  return answer?.ok ?? false;
}

test(
  'serves the app, and leaves nothing behind after SIGTERM',
  async () => {
    const system = await start({ fresh: true });
    expect(system.output()).toContain(`Dry Run is ready at ${system.url}\n`);
    expect(await isReady(system)).toBe(true);
    expect(await (await fetch(system.url)).text()).toContain('<!doctype html>');
    expect(statSync(path.join(dataDir, 'secret')).mode & 0o777).toBe(0o600);

    const parts = partsOf(system);
    expect(parts.length).toBeGreaterThan(3);
    expect(await system.stop()).toBe(0);
    expect(survivors(parts)).toEqual([]);
  },
  timeoutMs,
);

test(
  'a Ctrl-C, which npm passes on a second time, stops as cleanly',
  async () => {
    const system = await start();
    const ended = once(system.supervisor, 'exit');
    system.supervisor.kill('SIGINT');
    system.supervisor.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
  },
  timeoutMs,
);

test.each(['apps/worker/src/main.ts', 'apps/api/src/main.ts', 'postgres/data'])(
  '%s is started again after kill -9',
  async (part) => {
    const system = await start();
    const killed = pidOf(system, part);
    process.kill(killed, 'SIGKILL');
    await expect
      .poll(
        async () =>
          partsOf(system).some(({ pid, command }) => pid !== killed && command.includes(part)) &&
          (await isReady(system)),
        { timeout: 20_000 },
      )
      .toBe(true);
    await expect
      .poll(() => system.output())
      .toMatch(/ended \(killed by SIGKILL\) and is started again/);
  },
  timeoutMs,
);

test(
  'nothing outlives a supervisor killed with -9, and the next start on the same port works',
  async () => {
    const system = await start();
    const parts = partsOf(system);
    const cookies = readFileSync(path.join(dataDir, 'secret'), 'utf8');
    system.supervisor.kill('SIGKILL');
    await once(system.supervisor, 'exit');

    const next = await start({ port: Number(new URL(system.url).port) });
    expect(await isReady(next)).toBe(true);
    expect(readFileSync(path.join(dataDir, 'secret'), 'utf8')).toBe(cookies);
    await expect.poll(() => survivors(parts)).toEqual([]);
  },
  timeoutMs,
);

/** Starts through npm, as people do, in an environment that does not already run below npm. */
async function startWithNpm(): Promise<{ npm: ChildProcess; output: () => string }> {
  const { DATABASE_URL: _, REDIS_URL: __, ...inherited } = process.env;
  const npm = spawn('npm', ['start'], {
    cwd: root,
    env: { ...inherited, PORT: String(await freePort()), DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  npm.stdout.on('data', (part) => (printed += part));
  await expect.poll(() => printed, { timeout: timeoutMs }).toContain('is ready at');
  return { npm, output: () => printed };
}

test.runIf(process.platform === 'linux').each([
  ['SIGINT to npm', 'SIGINT', /^npm/],
  ['SIGTERM to npm', 'SIGTERM', /^npm/],
  ['SIGHUP to npm', 'SIGHUP', /^npm/],
  ['kill -9 of npm', 'SIGKILL', /^npm/],
  ['SIGTERM to the shell between npm and us', 'SIGTERM', /sh -c/],
  ['SIGHUP to ourselves', 'SIGHUP', /^\S*node .*dryrun\.js/],
] as const)(
  '%s ends everything, and cleanly',
  async (_, signal, whose) => {
    const { npm } = await startWithNpm();
    const parts = processesBelow(npm.pid ?? 0);
    const target =
      String(whose) === '/^npm/' ? npm.pid : parts.find((part) => whose.test(part.command))?.pid;
    // Some shells become the program they are to run.
    if (target !== undefined) process.kill(target, signal);
    else process.kill(npm.pid ?? 0, 'SIGTERM');
    await expect.poll(() => survivors(parts), { timeout: 40_000 }).toEqual([]);
    // A clean stop gives the folder back; whoever is killed leaves the lock.
    expect(readdirSync(dataDir)).not.toContain('dryrun.lock');
  },
  timeoutMs,
);
