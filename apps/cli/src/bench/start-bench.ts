import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startSystem } from '../system/running-system.ts';
import { type BenchRow, row } from './measure.ts';
import { memoryByKind } from './way/process-cpu.ts';

const starts = 5;
/** By then each process has given back what its start left behind. */
const restsAfterMs = 7_000;

/**
 * From `npm start` until it says that it is ready, on a data folder and sources that it knows, and what
 * memory the whole product rests in then. Memory that processes share is counted once, divided among
 * them; the children of Python come later, and go again when nobody uses them.
 */
export async function benchStart(): Promise<BenchRow[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'dryrun-bench-'));
  // As dryrun.js has it, without which nothing is kept from one start to the next.
  const cache = join(...[import.meta.dirname, '..', '..', '..', '..', 'node_modules', '.cache']);
  const env = { LOG_LEVEL: 'warn', NODE_COMPILE_CACHE: join(cache, 'compile') };
  const readyMs: number[] = [];
  const memory = new Map<string, number[]>();
  try {
    for (let start = 0; start <= starts; start += 1) {
      const begunMs = performance.now();
      const system = await startSystem({ dataDir, env });
      const tookMs = performance.now() - begunMs;
      if (start > 0) {
        readyMs.push(tookMs);
        await sleep(restsAfterMs);
        for (const [kind, bytes] of memoryByKind(system.supervisor.pid ?? 0))
          memory.set(kind, [...(memory.get(kind) ?? []), bytes]);
      }
      await system.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
  const ofProduct = [...memory].filter(([kind]) => kind !== 'child python');
  const total = readyMs.map((_, start) =>
    ofProduct.reduce((sum, [, bytes]) => sum + (bytes[start] ?? 0), 0),
  );
  const atMost = (value: number) => ({ target: { kind: 'at most' as const, value } });
  return [
    row('start.secondReadyMs', 'ms', readyMs, atMost(2_500)),
    row('memory.product', 'bytes', total, atMost(450 * 1024 * 1024)),
    ...ofProduct.map(([kind, bytes]) => row(`memory of ${kind}`, 'bytes', bytes)),
  ];
}
