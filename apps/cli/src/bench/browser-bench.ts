import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Candidate } from '../system/candidate.ts';
import { startSystem } from '../system/running-system.ts';
import { readSolutions, type Solution, untilOffered } from './bench-solutions.ts';
import { type BenchRow, quantile, ratioRow, row } from './measure.ts';
import { benchPages } from './page-bench.ts';
import { spawnOnce } from './run-once.ts';
import { browserScripts, runScript } from './run-script.ts';

const script = join(browserScripts, 'click-to-verdict.ts');
const starts = 3;
const rounds = 5;
const pressesPerRound = 8;
const warmUps = 10;
/** A first run within 3 s where a bare node takes 40 ms. */
const firstRunTarget = 3_000 / 40;

/** Two languages, fifty presses each. */
const boundMs = 120_000;

type Press = { answeredMs: number; verdictMs: number };

/**
 * What a candidate waits for: pages and keys (`page-bench.ts`), in Chromium from the press of Submit until the verdict is painted, and
 * from the moment in which `npm start` says that it is ready to the verdict of a Python run sent at once.
 */
export async function benchBrowser(problemsDir: string): Promise<BenchRow[]> {
  const solutions = await readSolutions(problemsDir);
  return [
    ...(await benchFirstRun(problemsDir, solutions.python)),
    ...(await benchClicks(problemsDir, solutions)),
  ];
}

async function benchFirstRun(problemsDir: string, python: Solution): Promise<BenchRow[]> {
  const firstMs: number[] = [];
  const spawnMs: number[] = [];
  for (let start = 0; start < starts; start += 1) {
    spawnMs.push((await spawnOnce(process.execPath, ['-e', '0'])).wallMs);
    const ms = await withSystem(problemsDir, async (url) => {
      const began = performance.now();
      const candidate = new Candidate(url);
      await candidate.visit();
      const { id } = await candidate.submit(python);
      const { verdict } = await candidate.verdictOf(id);
      if (verdict !== 'accepted') throw new Error(`A right solution got ${verdict}.`);
      return performance.now() - began;
    });
    firstMs.push(ms);
  }
  const target = { kind: 'at most' as const, value: firstRunTarget };
  return [
    row('python.firstRunAfterStartMs', 'ms', firstMs),
    ratioRow('python.firstRunAfterStart.overSpawn', firstMs, spawnMs, 'node -e 0', target),
  ];
}

async function benchClicks(
  problemsDir: string,
  { javascript, python }: { javascript: Solution; python: Solution },
): Promise<BenchRow[]> {
  if ((await runScript<string | null>(join(browserScripts, 'find-browser.ts'), {})) === null) {
    console.error('The browser is left out: there is no Chromium (set CHROMIUM_BIN).');
    return [];
  }
  return withSystem(problemsDir, async (url) => {
    const candidate = new Candidate(url);
    await candidate.visit();
    await untilOffered(candidate, python.language);
    const pages = await benchPages(url, python.problem);
    const plan = {
      url,
      problem: python.problem,
      solutions: { JavaScript: javascript.code, Python: python.code },
      warmUps,
      presses: rounds * pressesPerRound,
    };
    type Clicks = Record<string, Press[] | undefined>;
    const clicks = await runScript<Clicks>(script, plan, { boundMs });
    const rows = ['JavaScript', 'Python'].flatMap((name) => {
      const presses = clicks[name] ?? [];
      const medians = (of: (press: Press) => number) =>
        Array.from({ length: rounds }, (_, round) => {
          const from = round * pressesPerRound;
          return quantile(presses.slice(from, from + pressesPerRound).map(of), 0.5);
        });
      const language = name.toLowerCase();
      const target = { kind: 'at most' as const, value: 300 };
      return [
        row(
          `browser.${language}.clickToVerdictMs`,
          'ms',
          medians(({ verdictMs }) => verdictMs),
          { target },
        ),
        row(
          `browser.${language}.clickToAnswerMs`,
          'ms',
          medians(({ answeredMs }) => answeredMs),
        ),
      ];
    });
    return [...pages, ...rows];
  });
}

async function withSystem<Result>(
  problemsDir: string,
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  const dataDir = await mkdtemp(join(tmpdir(), 'dryrun-bench-'));
  const env = { PROBLEMS_DIR: problemsDir, RUNS_PER_MINUTE: '1000000', LOG_LEVEL: 'warn' };
  const system = await startSystem({ dataDir, env });
  try {
    return await use(system.url);
  } finally {
    await system.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
