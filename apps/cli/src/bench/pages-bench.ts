import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SeededHistory, seedHistory, useEmbeddedPostgres } from '@dryrun/db';
import { Candidate } from '../system/candidate.ts';
import { startSystem } from '../system/running-system.ts';
import { benchFirstPaints } from './first-paints.ts';
import { historyPages, type Page } from './history-pages.ts';
import { type BenchRow, quantile, row } from './measure.ts';

const rounds = 5;
const requestsPerRound = 20;
const warmUps = 10;
const mine = { submissions: 10_000, sittings: 300, tests: 30, days: 400 };
const others = { count: 61, submissions: 4_590, sittings: 20, tests: 2, days: 400 };

/**
 * Pages of somebody who has been here for years, with 10,000 submissions and 300 assessments, and the same
 * beside sixty-one others who have too. What the two need to read is compared by
 * `apps/api/src/http/pages.test.ts`, without a clock. And when those pages are painted first, beside those
 * of somebody who has just come.
 */
export async function benchPages(): Promise<BenchRow[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'dryrun-bench-'));
  // What is asked of the background by looking would be measured along.
  const env = { RUNS_PER_MINUTE: '1000000', LOG_LEVEL: 'warn', BACKGROUND_WORK: 'off' };
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
    const newcomer = new Candidate(system.url);
    await newcomer.visit();
    await write({ ...mine, owners: [owner] });
    const cookies = { now: candidate.cookie, before: newcomer.cookie };
    const paints = await benchFirstPaints(system.url, cookies);
    const assessment = await firstOf(candidate, '/assessments');
    const submission = await firstOf(candidate, '/submissions');
    const pages: Page[] = [
      { name: 'catalogue', path: '/problems', atMostMs: 15 },
      { name: 'overview', path: '/overview', atMostMs: 15 },
      { name: 'report', path: `/assessments/${assessment}/report`, atMostMs: 15 },
      { name: 'submission', path: `/submissions/${submission}`, atMostMs: 10 },
      ...historyPages({ assessment, submission, problem: problems[0] ?? '' }),
    ];
    const alone = await measure(candidate, pages, 'alone');
    const afterResults = await reviewAfterResults(candidate, problems[0] ?? '');
    const owners = Array.from({ length: others.count }, (_, nr) => `other-${nr}`);
    await write({ ...others, owners });
    const among = await measure(candidate, pages, `beside ${others.count} others`);
    return [...alone, afterResults, ...among, ...paints];
  } finally {
    await system.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
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

/** What is due, looked at right after something was judged: then it has to be dealt. */
async function reviewAfterResults(candidate: Candidate, problem: string): Promise<BenchRow> {
  const times: number[] = [];
  for (let turn = 0; turn < requestsPerRound; turn += 1) {
    const submission = { problem, language: 'javascript', code: `// ${turn}` };
    await candidate.verdictOf((await candidate.submit(submission)).id);
    const begunMs = performance.now();
    await read(candidate, '/review?zone=Europe/Zagreb');
    times.push(performance.now() - begunMs);
  }
  // The first one deals from the beginning.
  const p95 = quantile(times.slice(1), 0.95);
  const target = { kind: 'at most' as const, value: 250 };
  return row('pages.review.afterResult.p95Ms', 'ms', [p95], { variant: 'alone', target });
}

async function read<T>(candidate: Candidate, path: string): Promise<T> {
  const response = await candidate.request('GET', path);
  if (!response.ok) throw new Error(`GET ${path}: ${await response.text()}`);
  return (await response.json()) as T;
}

async function firstOf(candidate: Candidate, list: string): Promise<string> {
  const { items } = await read<{ items: { id: string }[] }>(candidate, list);
  return items[0]?.id ?? '';
}
