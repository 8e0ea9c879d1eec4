import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findPackages, ProblemPackageError } from '@dryrun/problem-kit';
import { createSandbox } from '@dryrun/sandbox';
import { bankDirectory, findProblem } from '../problems/find-problem.ts';
import { offered } from '../problems/offered-languages.ts';
import { checkEdges, type Edge, formatEdge } from './check-edges.ts';
import { type Judgement, judgeOverAndOver } from './check-stability.ts';
import { keepBusy } from './keep-busy.ts';

const usage = `Usage:
  npm run stability -- [slug or folder …] [--runs 50] [--busy 4] [--json]
      judges every accepted solution of the bank, or of the named problems, again and again beside
      busy processes, and names every verdict that was not "accepted"; progress goes to stderr
  npm run stability -- --edges [--runs 30] [--busy 4] [--json]
      judges loops of 85, 95, 105 and 115 % of a limit: those of 85 must be accepted and those of 115
      too slow each time

Exit code: 0 all accepted each time, 1 a verdict changed, 2 called wrongly or our fault`;

type Summary = {
  runs: number;
  busy: number;
  cores: number;
  solutions: number;
  judgements: number;
  /** Greatest share of its time limit that a test took in CPU time. */
  slowestShare: number;
  changed: Judgement[];
};

/** `dryrun stability`: whether verdicts hold on a busy machine. */
export async function runStabilityCommand(argv: readonly string[]): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const { positionals, values } = parsed;
  const [runs, busy] = [Number(values.runs ?? (values.edges ? 30 : 50)), Number(values.busy)];
  if (!Number.isInteger(runs) || runs < 1) return refuse('--runs must be a whole number from 1.');
  if (!Number.isInteger(busy) || busy < 0) return refuse('--busy must be a whole number from 0.');
  if (values.edges) return checkLoops({ runs, busy }, values.json);
  const directories: string[] = [];
  for (const name of positionals) {
    const directory = findProblem(name);
    if (directory === null) return refuse(`There is no problem.ts for "${name}".`);
    directories.push(directory);
  }
  if (directories.length === 0) {
    const slugs = await findPackages(bankDirectory);
    directories.push(...slugs.map((slug) => join(bankDirectory, slug)));
  }
  return check(directories, { runs, busy }, values.json);
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      runs: { type: 'string' },
      edges: { type: 'boolean', default: false },
      busy: { type: 'string', default: '4' },
      json: { type: 'boolean', default: false },
    },
  });
}

async function check(
  directories: readonly string[],
  { runs, busy }: { runs: number; busy: number },
  json: boolean,
): Promise<number> {
  const atOnce = availableParallelism();
  const sandbox = createSandbox();
  let stopBusy = () => {};
  const judgements: Judgement[] = [];
  const say = json ? console.error : console.log;
  try {
    const languages = await offered(sandbox);
    stopBusy = keepBusy(busy);
    for await (const judgement of judgeOverAndOver(directories, languages, sandbox, {
      runs,
      atOnce,
    })) {
      const last = judgements.at(-1);
      if (last && last.problem !== judgement.problem) console.error(formatDone(judgements));
      judgements.push(judgement);
      // At once, as the whole takes an hour; with --json stdout is for the summary alone.
      if (judgement.verdict !== 'accepted') say(formatChanged(judgement));
    }
  } catch (error) {
    console.error(error instanceof ProblemPackageError ? error.message : error);
    return 2;
  } finally {
    stopBusy();
    await sandbox.close();
  }
  const summary: Summary = {
    runs,
    busy,
    cores: atOnce,
    solutions: new Set(judgements.map(({ problem, file }) => `${problem}/${file}`)).size,
    judgements: judgements.length,
    slowestShare: judgements.reduce((most, { slowestShare }) => Math.max(most, slowestShare), 0),
    changed: judgements.filter(({ verdict }) => verdict !== 'accepted'),
  };
  console.log(json ? JSON.stringify(summary, null, 2) : formatSummary(summary));
  if (summary.judgements === 0) return refuse('No accepted solution was found.');
  return summary.changed.length === 0 ? 0 : 1;
}

async function checkLoops(
  { runs, busy }: { runs: number; busy: number },
  json: boolean,
): Promise<number> {
  const sandbox = createSandbox();
  let stopBusy = () => {};
  const edges: Edge[] = [];
  try {
    const languages = await offered(sandbox);
    stopBusy = keepBusy(busy);
    for await (const edge of checkEdges(sandbox, languages, runs)) {
      edges.push(edge);
      (json ? console.error : console.log)(formatEdge(edge));
    }
  } catch (error) {
    console.error(error);
    return 2;
  } finally {
    stopBusy();
    await sandbox.close();
  }
  if (json) console.log(JSON.stringify({ runs, busy, edges }, null, 2));
  return edges.every(({ flips }) => flips === 0) ? 0 : 1;
}

function formatChanged({ problem, file, run, verdict, test, message }: Judgement): string {
  const where = test === null ? '' : `, test ${test}`;
  return `${problem}/${file}, run ${run}${where}: ${verdict}${message === null ? '' : `. ${message}`}`;
}

/** How far it is, with the problem that was judged last. */
function formatDone(judgements: readonly Judgement[]): string {
  const problem = judgements.at(-1)?.problem;
  const own = judgements.filter((judgement) => judgement.problem === problem);
  const accepted = own.filter(({ verdict }) => verdict === 'accepted').length;
  return `${problem}: ${accepted} of ${own.length} accepted`;
}

function formatSummary(summary: Summary): string {
  const { solutions, runs, busy, cores, judgements, slowestShare, changed } = summary;
  const held =
    changed.length === 0 ? 'no verdict changed' : `${changed.length} verdicts were not accepted`;
  return `${solutions} accepted solutions, ${runs} runs each, beside ${busy} busy processes on ${cores} cores: ${held} in ${judgements} judgements. Slowest test: ${(slowestShare * 100).toFixed(0)} % of its time limit.`;
}

function refuse(reason: string): number {
  console.error(`${reason}\n\n${usage}`);
  return 2;
}
