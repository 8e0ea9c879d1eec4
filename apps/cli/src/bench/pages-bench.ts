import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SeededHistory, seedHistory, useEmbeddedPostgres } from '@dryrun/db';
import { Candidate } from '../system/candidate.ts';
import { startSystem } from '../system/running-system.ts';
import { type BenchRow, quantile, row } from './measure.ts';

const rounds = 5;
const requestsPerRound = 20;
const warmUps = 10;
const mine = { submissions: 10_000, sittings: 300, tests: 30, days: 400 };
const others = { count: 61, submissions: 4_590, sittings: 20, tests: 2, days: 400 };

/** Of every page of the history. */
const pastAtMostMs = 100;

/** The target is of the median unless it is of what nineteen of twenty take at most. */
type Page = { name: string; path: string; atMostMs: number; of?: 'p95' };

/**
 * Pages of somebody who has been here for years, and the same beside sixty-one others who have too. What
 * the two need to read is compared by `apps/api/src/http/pages.test.ts`, without a clock.
 */
export async function benchPages(): Promise<BenchRow[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'dryrun-bench-'));
  const env = { RUNS_PER_MINUTE: '1000000', LOG_LEVEL: 'warn' };
  const system = await startSystem({ dataDir, env });
  try {
    const candidate = new Candidate(system.url);
    await candidate.visit();
    const { owner } = await read<{ owner: string }>(candidate, '/session');
    const catalogue = await read<{ slug: string }[]>(candidate, '/problems');
    const problems = catalogue.map(({ slug }) => slug);
    const seed = { problems, nowMs: Date.now() };
    const write = (history: Omit<SeededHistory, keyof typeof seed>) =>
      useEmbeddedPostgres(dataDir, ({ url }) => seedHistory(url, { ...history, ...seed }));
    await write({ ...mine, owners: [owner] });
    const pages: Page[] = [
      { name: 'catalogue', path: '/problems', atMostMs: 15 },
      { name: 'overview', path: '/overview', atMostMs: 15 },
      { name: 'report', path: `${await firstOf(candidate, '/assessments')}/report`, atMostMs: 15 },
      { name: 'submission', path: await firstOf(candidate, '/submissions'), atMostMs: 10 },
      ...past(problems[0] ?? ''),
      { name: 'progress', path: '/progress?weeks=52&zone=Europe/Zagreb', atMostMs: 100, of: 'p95' },
      { name: 'review', path: '/review?zone=Europe/Zagreb', atMostMs: 100, of: 'p95' },
    ];
    const alone = await measure(candidate, pages, 'alone');
    const owners = Array.from({ length: others.count }, (_, nr) => `other-${nr}`);
    await write({ ...others, owners });
    const among = await measure(candidate, pages, `beside ${others.count} others`);
    return [...alone, ...among];
  } finally {
    await system.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Ways to find past submissions. What nothing has makes the server look through all that there is. */
function past(problem: string): Page[] {
  const list: [name: string, query: string][] = [
    ['past', ''],
    ['past.codeFound', '?search=try'],
    ['past.codeInVain', '?search=nowhere'],
    ['past.notes', '?search=think%20number'],
    ['past.starred', '?starred=yes'],
    ['past.byPassRate', '?order=fewest'],
    ['past.byTitle', '?order=problem'],
    ['past.filtered', '?where=assessment&preset=classic-105&verdict=accepted&language=javascript'],
    ['past.ofProblem', `?problem=${problem}`],
  ];
  return [
    ...list.map(([name, query]) => ({
      name,
      path: `/submissions${query}`,
      atMostMs: pastAtMostMs,
    })),
    { name: 'past.counts', path: '/submission-counts', atMostMs: pastAtMostMs },
    { name: 'past.problemNotes', path: '/notes?search=about', atMostMs: pastAtMostMs },
  ].map((page) => ({ ...page, of: 'p95' as const }));
}

async function measure(
  candidate: Candidate,
  pages: readonly Page[],
  variant: string,
): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const { name, path, atMostMs, of = 'p50' } of pages) {
    for (let turn = 0; turn < warmUps; turn += 1) await read(candidate, path);
    const measured: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const times: number[] = [];
      for (let turn = 0; turn < requestsPerRound; turn += 1) {
        const begunMs = performance.now();
        await read(candidate, path);
        times.push(performance.now() - begunMs);
      }
      measured.push(quantile(times, of === 'p95' ? 0.95 : 0.5));
    }
    const target = { kind: 'at most' as const, value: atMostMs };
    rows.push(row(`pages.${name}.${of}Ms`, 'ms', measured, { variant, target }));
  }
  return rows;
}

async function read<T>(candidate: Candidate, path: string): Promise<T> {
  const response = await candidate.request('GET', path);
  if (!response.ok) throw new Error(`GET ${path}: ${await response.text()}`);
  return (await response.json()) as T;
}

async function firstOf(candidate: Candidate, list: string): Promise<string> {
  const { items } = await read<{ items: { id: string }[] }>(candidate, list);
  return `${list}/${items[0]?.id}`;
}
