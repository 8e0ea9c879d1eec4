import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPackages, openJudgingData } from '@dryrun/problem-kit';
import { bankDirectory } from '../problems/find-problem.ts';
import { type BenchRow, median, row } from './measure.ts';

/** Of which each problem's value is the median. */
const rounds = 5;

/** What a submission waits for the tests of its problem: one value for each problem of the bank. */
export async function benchJudgingData(): Promise<BenchRow[]> {
  const cacheDir = await mkdtemp(join(tmpdir(), 'dryrun-bench-tests-'));
  try {
    const slugs = await findPackages(bankDirectory);
    const generated: number[] = [];
    const fromDisk: number[] = [];
    const inMemory: number[] = [];
    const fill = openJudgingData(bankDirectory, { cacheDir });
    for (const slug of slugs) generated.push(await timeOf(() => fill(slug)));
    for (const slug of slugs) {
      const times = { fromDisk: [] as number[], inMemory: [] as number[] };
      for (let round = 0; round < rounds; round += 1) {
        // As a worker that has just started: nothing in memory yet.
        const open = openJudgingData(bankDirectory, { cacheDir });
        times.fromDisk.push(await timeOf(() => open(slug)));
        times.inMemory.push(await timeOf(() => open(slug)));
      }
      fromDisk.push(median(times.fromDisk));
      inMemory.push(median(times.inMemory));
    }
    const baseline = { name: 'generated anew', median: median(generated), unit: 'ms' };
    const target = { kind: 'at most' as const, value: 50 };
    return [
      row('judgingData.fromDisk', 'ms', fromDisk, { baseline }),
      row('judgingData.inMemory', 'ms', inMemory, { baseline, target }),
    ];
  } finally {
    await rm(cacheDir, { recursive: true, force: true });
  }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
