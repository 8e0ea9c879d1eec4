import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { processesBelow, type SystemProcess, survivors } from '../system/processes.ts';
import {
  freePort,
  lightLanguages,
  type RunningSystem,
  startSystem,
} from '../system/running-system.ts';
import { root } from './start-env.ts';

// A first start may have to build the web app.
const timeoutMs = 120_000;

/** The first test makes it, and those after it start on what is there. */
let dataDir: string;
const systems: RunningSystem[] = [];
const npms: ChildProcess[] = [];
beforeAll(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'dryrun-start-'));
});
afterAll(async () => {
  for (const npm of npms) npm.kill();
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

describe('while it runs', () => {
  let system: RunningSystem;
  beforeAll(async () => {
    system = await start();
  }, timeoutMs);

  test.each(['apps/worker/src/main.ts', 'apps/api/src/main.ts', 'postgres/data'])(
    '%s is started again after kill -9',
    async (part) => {
      const said = system.output().length;
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
        .poll(() => system.output().slice(said))
        .toMatch(/ended \(killed by SIGKILL\) and is started again/);
    },
    timeoutMs,
  );

  test('a Ctrl-C, which npm passes on a second time, stops as cleanly', async () => {
    const ended = once(system.supervisor, 'exit');
    system.supervisor.kill('SIGINT');
    system.supervisor.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
  });
});

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
    expect(await next.stop()).toBe(0);
  },
  timeoutMs,
);

/** Starts through npm, as people do, in an environment that does not already run below npm. */
async function startWithNpm(): Promise<{ npm: ChildProcess; output: () => string }> {
  const { DATABASE_URL: _, REDIS_URL: __, ...inherited } = process.env;
  const npm = spawn('npm', ['start'], {
    cwd: root,
    // What becomes of all languages at an end is seen above.
    env: { ...inherited, ...lightLanguages, PORT: String(await freePort()), DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  npms.push(npm);
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
