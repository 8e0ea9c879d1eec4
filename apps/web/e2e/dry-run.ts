import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';

const root = join(import.meta.dirname, '..', '..', '..');
const node = join(root, 'node_modules', '.bin', 'node');

/** A Dry Run of one test file, started as `npm start` does, that can be stopped, killed and begun again. */
export class DryRun {
  readonly dataDir: string;
  readonly url: string;
  readonly #port: number;
  readonly #env: Record<string, string>;
  #process: ChildProcess | null = null;

  private constructor(dataDir: string, port: number, env: Record<string, string>) {
    this.dataDir = dataDir;
    this.#port = port;
    this.#env = env;
    this.url = `http://127.0.0.1:${port}`;
  }

  static async create(env: Record<string, string> = {}): Promise<DryRun> {
    const dataDir = await mkdtemp(join(tmpdir(), 'dryrun-e2e-'));
    const dryRun = new DryRun(dataDir, await freePort(), env);
    await dryRun.start();
    return dryRun;
  }

  async start(): Promise<void> {
    const child = spawn(node, ['apps/cli/src/main.ts', 'start'], {
      cwd: root,
      env: {
        ...process.env,
        PORT: String(this.#port),
        DATA_DIR: this.dataDir,
        LOG_LEVEL: 'warn',
        ...this.#env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    let printed = '';
    await new Promise<void>((ready, failed) => {
      const take = (part: Buffer) => {
        printed += part;
        if (printed.includes('Dry Run is ready')) ready();
      };
      child.stdout.on('data', take);
      child.stderr.on('data', take);
      child.on('exit', (code) => failed(new Error(`Dry Run ended with ${code}:\n${printed}`)));
    });
  }

  /** Stops it with the given signal and waits until the process is gone. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((settle) => child.once('exit', settle));
    child.kill(signal);
    await gone;
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

/**
 * `test` with one Dry Run for all tests of a file (`dryRunEnv` adds to its environment), and a page
 * whose unexpected console errors fail the test.
 */
export const test = base.extend<
  { failOnConsoleErrors: undefined },
  { dryRunEnv: Record<string, string>; dryRun: DryRun }
>({
  dryRunEnv: [{}, { option: true, scope: 'worker' }],
  dryRun: [
    async ({ dryRunEnv }, use) => {
      const dryRun = await DryRun.create(dryRunEnv);
      await use(dryRun);
      await dryRun.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ dryRun }, use) => use(dryRun.url),
  failOnConsoleErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        // A connection that breaks while a test stops the server is no fault of the page.
        const network = message.text().startsWith('Failed to load resource');
        if (message.type() === 'error' && !network) errors.push(message.text());
      });
      await use(undefined);
      expect(errors, 'the page reported no errors').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
