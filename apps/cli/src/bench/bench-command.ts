import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchEndToEnd, readSolution } from './end-to-end-bench.ts';
import { type BenchRow, meetsTarget } from './measure.ts';
import { benchSandbox } from './sandbox-bench.ts';

/** Thirty small tests: what is measured is the way there and back, not the candidate's code. */
const problemsDir = join(import.meta.dirname, 'problems');
const benchedProblem = 'best-trade';

/**
 * `dryrun bench [--json] [--only sandbox|e2e]`: measures, each beside its baseline, and says which
 * targets were met. The exit code is 0 either way: machines are noisy, and a number is no test.
 */
export async function runBenchCommand(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: { json: { type: 'boolean', default: false }, only: { type: 'string' } },
  });
  const rows: BenchRow[] = [];
  if (values.only !== 'e2e') rows.push(...(await benchSandbox()));
  if (values.only !== 'sandbox') {
    const solution = await readSolution(problemsDir, benchedProblem);
    const env = { PROBLEMS_DIR: problemsDir };
    rows.push(...(await benchEndToEnd('embedded', solution, env)));
    const { REDIS_URL } = process.env;
    if (REDIS_URL) rows.push(...(await benchEndToEnd('redis', solution, { ...env, REDIS_URL })));
  }
  const [cpu] = cpus();
  const machine = { cpu: cpu?.model ?? 'unknown', cores: cpus().length, node: process.version };
  if (values.json) console.log(JSON.stringify({ at: new Date().toISOString(), machine, rows }));
  else printTable(rows, `${machine.cores} × ${machine.cpu}, Node ${machine.node}`);
  return 0;
}

function printTable(rows: readonly BenchRow[], machine: string): void {
  console.log(`Measured ${new Date().toISOString().slice(0, 10)} on ${machine}\n`);
  console.log('| measure | min | median | max | baseline | target | met |');
  console.log('|---|---:|---:|---:|---|---|---|');
  for (const row of rows) {
    const { name, unit, min, median, max, baseline, target } = row;
    const met = { true: 'yes', false: 'no', null: '' }[String(meetsTarget(row))];
    const cells = [
      `${name} (${unit})`,
      ...[min, median, max].map(figure),
      baseline ? `${baseline.name}: ${figure(baseline.median)}` : '',
      target ? `${target.kind} ${target.value}` : '',
      met,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
