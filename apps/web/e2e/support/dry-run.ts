import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..', '..');
/** The snapshot of Python, which takes seconds to make, and is the same for every data folder. */
const preparedCache = join(root, 'node_modules', '.cache', 'dryrun-sandbox');
const node = join(root, 'node_modules', '.bin', 'node');

/** A Dry Run started as `npm start` does, that can be stopped, killed and begun again. */
export class DryRun {
  readonly dataDir: string;
  readonly url: string;
  readonly #port: number;
  readonly #env: Record<string, string>;
  #process: ChildProcess | null = null;
  #passedMs = 0;

  private constructor(dataDir: string, port: number, env: Record<string, string>) {
    this.dataDir = dataDir;
    this.#port = port;
    this.#env = env;
    this.url = `http://127.0.0.1:${port}`;
  }

  /** `env` is added to the environment of `npm start`. */
  static async create(env: Record<string, string> = {}): Promise<DryRun> {
    const dataDir = await mkdtemp(join(tmpdir(), 'dryrun-e2e-'));
    if (existsSync(preparedCache))
      await cp(preparedCache, join(dataDir, 'cache', 'sandbox'), { recursive: true });
    if (process.env.LENT_DATABASE) await lendDatabase(process.env.LENT_DATABASE, dataDir);
    const dryRun = new DryRun(dataDir, await freePort(), env);
    dryRun.passTime(0);
    await dryRun.start();
    return dryRun;
  }

  /** @throws with all that it printed when it ends before it is ready. */
  async start(): Promise<void> {
    // Whatever services the machine has: these tests are of what runs with nothing set up.
    const { DATABASE_URL: _, REDIS_URL: __, ...inherited } = process.env;
    const child = spawn(node, ['apps/cli/src/main.ts', 'start'], {
      cwd: root,
      env: {
        ...inherited,
        PORT: String(this.#port),
        DATA_DIR: this.dataDir,
        LOG_LEVEL: 'warn',
        CLOCK_SHIFT_FILE: this.#clockFile,
        // Each test's browser is somebody who was never here.
        GUESTS: 'separate',
        ...this.#env,
      },
      // Over the channel it learns of our end: a test that was killed leaves nothing behind.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#process = child;
    let printed = '';
    await new Promise<void>((ready, failed) => {
      const take = (part: Buffer) => {
        printed += part;
        if (printed.includes('Dry Run is ready')) ready();
      };
      child.stdout?.on('data', take);
      child.stderr?.on('data', take);
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

  /** Puts its clocks forward, if it was started with `shift-clock.ts`: nothing takes it back. */
  passTime(ms: number): void {
    this.#passedMs += ms;
    writeFileSync(this.#clockFile, String(this.#passedMs));
  }

  get #clockFile(): string {
    return join(this.dataDir, 'clock-shift');
  }

  /** Stops its Postgres and all backends where they are. */
  freezePostgres(): void {
    this.#signalPostgres('SIGSTOP');
  }

  thawPostgres(): void {
    this.#signalPostgres('SIGCONT');
  }

  #signalPostgres(signal: NodeJS.Signals): void {
    const pidFile = join(this.dataDir, 'postgres', 'data', 'postmaster.pid');
    const pid = readFileSync(pidFile, 'utf8').split('\n')[0] ?? '';
    const backends = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    for (const each of [pid, ...backends]) process.kill(Number(each), signal);
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A fresh database, which takes a second to make. It stays its owner's. */
async function lendDatabase(made: string, dataDir: string): Promise<void> {
  const home = join(dataDir, 'postgres');
  await mkdir(home, { mode: 0o700 });
  execFileSync('cp', ['-a', made, join(home, 'data')]);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
