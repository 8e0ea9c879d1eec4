import { type ChildProcess, spawn } from 'node:child_process';
import { freePort } from './running-system.ts';

export type Redis = { url: string; stop(): void };

/**
 * A Redis of its own on a free port that keeps nothing, for tests and benches.
 *
 * @throws when `redis-server` (or REDIS_SERVER_BIN) cannot be started.
 */
export async function startRedis(): Promise<Redis> {
  const port = await freePort();
  const program = process.env.REDIS_SERVER_BIN ?? 'redis-server';
  const args = ['--port', String(port), '--save', '', '--appendonly', 'no', '--bind', '127.0.0.1'];
  // Of what we print it holds nothing: left behind it would keep whoever reads that from its end.
  const redis: ChildProcess = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const stop = () => {
    process.off('exit', stop);
    redis.kill('SIGKILL');
  };
  process.once('exit', stop);
  await new Promise<void>((ready, failed) => {
    redis.on('error', failed);
    redis.on('exit', (code) => failed(new Error(`${program} ended with ${code}`)));
    redis.stdout?.on('data', (part) => {
      if (String(part).includes('Ready to accept connections')) ready();
    });
  });
  return { url: `redis://127.0.0.1:${port}`, stop };
}
