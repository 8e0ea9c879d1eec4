import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Candidate } from '../../system/candidate.ts';
import { processesBelow } from '../../system/processes.ts';
import { type RunningSystem, startSystem } from '../../system/running-system.ts';
import { readSolutions, type Solution, untilOffered } from '../bench-solutions.ts';
import { type BenchRow, row } from '../measure.ts';
import { cpuByKind } from './process-cpu.ts';
import { type Mark, type Segment, segmentsOf } from './segments.ts';

const warmUps = 60;
const rounds = 5;
const submissionsPerRound = 60;
const probed = 100;
/** What is too short to be told from the noise is left out. */
const shownFromMs = 0.02;

/**
 * The way of one submission: what CPU each process of the product takes for it, and in a second pass,
 * with a probe in the api and the worker, when it passes where.
 */
export async function benchWay(
  variant: 'postgres' | 'redis',
  problemsDir: string,
  env: Record<string, string> = {},
): Promise<BenchRow[]> {
  const { javascript, python } = await readSolutions(problemsDir);
  const all = { PROBLEMS_DIR: problemsDir, ...env };
  const rows = await withSystem(all, async (system, candidate) => {
    // While Python boots its children, they would be counted.
    await untilOffered(candidate, python.language);
    return benchCpu(system, candidate, javascript, variant);
  });
  const probe = `--import=${join(import.meta.dirname, 'probe.ts')}`;
  const folder = await mkdtemp(join(tmpdir(), 'dryrun-way-'));
  try {
    const probing = { ...all, NODE_OPTIONS: probe, WAY_PROBE_DIR: folder };
    await withSystem(probing, async (system, candidate) => {
      await untilOffered(candidate, python.language);
      print(await probeWay(system, candidate, javascript, folder), variant);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return rows;
}

async function withSystem<Result>(
  env: Record<string, string>,
  use: (system: RunningSystem, candidate: Candidate) => Promise<Result>,
): Promise<Result> {
  const dataDir = await mkdtemp(join(tmpdir(), 'dryrun-bench-'));
  const system = await startSystem({
    dataDir,
    env: { RUNS_PER_MINUTE: '1000000', LOG_LEVEL: 'warn', ...env },
  });
  try {
    const candidate = new Candidate(system.url);
    await candidate.visit();
    return await use(system, candidate);
  } finally {
    await system.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function benchCpu(
  system: RunningSystem,
  candidate: Candidate,
  solution: Solution,
  variant: string,
): Promise<BenchRow[]> {
  const pid = system.supervisor.pid ?? 0;
  for (let i = 0; i < warmUps; i += 1) await submitAndWait(candidate, solution);
  const byKind = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    const before = cpuByKind(pid);
    for (let i = 0; i < submissionsPerRound; i += 1) await submitAndWait(candidate, solution);
    for (const [kind, cpuMs] of cpuByKind(pid)) {
      const spent = (cpuMs - (before.get(kind) ?? 0)) / submissionsPerRound;
      byKind.set(kind, [...(byKind.get(kind) ?? []), spent]);
    }
  }
  const total = Array.from({ length: rounds }, (_, round) =>
    [...byKind.values()].reduce((sum, spent) => sum + (spent[round] ?? 0), 0),
  );
  const target = { kind: 'at most' as const, value: 10 };
  return [
    row('way.cpuMs', 'ms', total, { variant, target }),
    ...[...byKind].map(([kind, spent]) => row(`way.cpuMs of ${kind}`, 'ms', spent, { variant })),
  ];
}

async function probeWay(
  system: RunningSystem,
  candidate: Candidate,
  solution: Solution,
  folder: string,
): Promise<Segment[]> {
  for (let i = 0; i < warmUps; i += 1) await submitAndWait(candidate, solution);
  await marksOf(system, folder, 'api');
  await marksOf(system, folder, 'worker');
  const windows: { from: number; to: number }[] = [];
  for (let i = 0; i < probed; i += 1) {
    const from = Number(process.hrtime.bigint()) / 1e6;
    await submitAndWait(candidate, solution);
    windows.push({ from, to: Number(process.hrtime.bigint()) / 1e6 });
  }
  const api = segmentsOf('api', await marksOf(system, folder, 'api'), windows);
  const worker = segmentsOf('worker', await marksOf(system, folder, 'worker'), windows);
  return [...api, ...worker].sort((a, b) => a.beginsMs - b.beginsMs);
}

/** What the probe in this process has noted since it was asked last. */
async function marksOf(system: RunningSystem, folder: string, part: string): Promise<Mark[]> {
  const file = join(folder, `${part}.json`);
  await rm(file, { force: true });
  const below = processesBelow(system.supervisor.pid ?? 0);
  const found = below.find(({ command }) => command.includes(`apps/${part}/src/main.ts`));
  if (found === undefined) throw new Error(`There is no process of the ${part}.`);
  process.kill(found.pid, 'SIGUSR2');
  while (!existsSync(file)) await sleep(20);
  await sleep(50);
  return JSON.parse(await readFile(file, 'utf8'));
}

async function submitAndWait(candidate: Candidate, solution: Solution): Promise<void> {
  const { id } = await candidate.submit(solution);
  const { verdict } = await candidate.verdictOf(id);
  if (verdict !== 'accepted') throw new Error(`A right solution got ${verdict}.`);
}

function print(segments: readonly Segment[], variant: string): void {
  console.log(`\nThe way of one submission, queue on ${variant}, ${probed} one after the other:\n`);
  console.log('| begins (ms) | process | from | to | wall (ms) | CPU (ms) | in |');
  console.log('|---:|---|---|---|---:|---:|---:|');
  for (const { part, from, to, beginsMs, wallMs, cpuMs, share } of segments) {
    if (share < 0.2 || Math.max(wallMs, cpuMs) < shownFromMs) continue;
    const figures = [wallMs, cpuMs].map((ms) => ms.toFixed(2));
    const cells = [
      beginsMs.toFixed(2),
      part,
      from,
      to,
      ...figures,
      `${(share * 100).toFixed(0)} %`,
    ];
    console.log(`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
  }
  console.log();
}
