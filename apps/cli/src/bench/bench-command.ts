import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startRedis } from '../system/start-redis.ts';
import { benchBrowser } from './browser-bench.ts';
import { benchDrafts } from './drafts-bench.ts';
import { benchEndToEnd } from './end-to-end-bench.ts';
import { benchGrowth } from './growth/growth-bench.ts';
import { benchJudgingData } from './judging-data-bench.ts';
import type { BenchRow } from './measure.ts';
import { benchPages } from './pages-bench.ts';
import { benchQueries } from './query-bench.ts';
import { benchSameFailure } from './same-failure/same-failure-bench.ts';
import { benchSandbox } from './sandbox-bench.ts';
import { benchShrinking } from './shrink-bench.ts';
import { benchStart } from './start-bench.ts';
import { benchSweepCost } from './sweep-cost-bench.ts';
import { tableOf, writeReadme } from './table.ts';
import { benchWay } from './way/way-bench.ts';

/** Thirty small tests: what is measured is the way there and back, not the candidate's code. */
const problemsDir = join(import.meta.dirname, 'problems');

const takeWords = ['shrink', 'growth', 'same-failure'];

/**
 * `dryrun bench [--json] [--readme] [--only sandbox|sweeps|sql|data|e2e|way|start|pages|browser|drafts|shrink] [WORD…]`: measures, each beside its
 * baseline, and says which targets were met; `--readme` puts the table into the README. The exit code is 0 either
 * way: machines are noisy, and a number is no test. It is 2 when called wrongly.
 * `--only growth [WORD …] [--busy 4]` is measured when it is asked for alone: it takes an hour; with words
 * only programs that have all of them in their names. So is `--only same-failure [WORD …]`, which prints
 * names to be read by hand.
 */
export async function runBenchCommand(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      readme: { type: 'boolean', default: false },
      only: { type: 'string' },
      busy: { type: 'string', default: '0' },
    },
  });
  const { only } = values;
  const browser = () => benchBrowser(problemsDir);
  const parts = {
    sandbox: benchSandbox,
    sweeps: benchSweepCost,
    sql: benchQueries,
    data: benchJudgingData,
    e2e: () => onBothBackends(benchEndToEnd),
    way: () => onBothBackends(benchWay),
    start: benchStart,
    pages: benchPages,
    browser,
    drafts: benchDrafts,
    shrink: () => benchShrinking(positionals),
  };
  const onlyByName = {
    growth: () => benchGrowth(positionals, Number(values.busy)),
    'same-failure': () => benchSameFailure(positionals),
  };
  const known = { ...parts, ...onlyByName };
  if (positionals.length > 0 && !takeWords.includes(only ?? '')) {
    console.error(
      `Words choose among the programs of ${takeWords.join(', ')}; the other parts take none.`,
    );
    return 2;
  }
  if (only !== undefined && !Object.hasOwn(known, only)) {
    console.error(`--only must be one of ${Object.keys(known).join(', ')}, not "${only}".`);
    return 2;
  }
  const rows: BenchRow[] = [];
  for (const [name, measure] of Object.entries(known))
    if (only === name || (only === undefined && name in parts)) rows.push(...(await measure()));
  const [cpu] = cpus();
  const machine = { cpu: cpu?.model ?? 'unknown', cores: cpus().length, node: process.version };
  const report = { at: new Date().toISOString(), machine, rows };
  if (values.readme) await writeReadme(report);
  console.log(values.json ? JSON.stringify(report) : tableOf(report));
  return 0;
}

async function onBothBackends(measure: typeof benchEndToEnd): Promise<BenchRow[]> {
  const rows = await measure('postgres', problemsDir);
  const redis = await startRedis().catch((error: unknown) => {
    console.error(`The queue on Redis is left out: ${String(error)}`);
    return null;
  });
  if (redis === null) return rows;
  try {
    return [...rows, ...(await measure('redis', problemsDir, { REDIS_URL: redis.url }))];
  } finally {
    redis.stop();
  }
}
