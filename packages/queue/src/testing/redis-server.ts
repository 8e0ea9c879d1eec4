import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** A real Redis on a free port, which can be ended and brought back with what it held. */
export class RedisServer {
  readonly url: string;
  readonly #port: number;
  readonly #folder = mkdtempSync(path.join(os.tmpdir(), 'dryrun-redis-'));
  #process: ChildProcess | undefined;

  private constructor(port: number) {
    this.#port = port;
    this.url = `redis://127.0.0.1:${port}`;
  }

  static async start(): Promise<RedisServer> {
    const server = new RedisServer(await freePort());
    await server.up();
    return server;
  }

  async up(): Promise<void> {
    const program = process.env.REDIS_SERVER_BIN ?? 'redis-server';
    const args = ['--port', String(this.#port), '--bind', '127.0.0.1', '--dir', this.#folder];
    this.#process = spawn(program, [...args, '--appendonly', 'yes'], { stdio: 'ignore' });
    process.once('exit', this.#kill);
    while (!(await answers(this.#port))) {
      if (this.#process.exitCode !== null) throw new Error(`${program} ended at once`);
      await delay(10);
    }
  }

  /** Nobody else ends it when a test that failed is not cleaned up after. */
  readonly #kill = () => {
    this.#process?.kill('SIGKILL');
  };

  async down(): Promise<void> {
    process.off('exit', this.#kill);
    const ended = this.#process;
    this.#process = undefined;
    if (!ended) return;
    const gone = once(ended, 'exit');
    ended.kill('SIGTERM');
    await gone;
  }

  async remove(): Promise<void> {
    await this.down();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** True when Redis has loaded its data and answers PING. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('data', (data) => end(data.toString().startsWith('+PONG')));
    socket.once('error', () => end(false));
    socket.setTimeout(1_000, () => end(false));
  });
}
