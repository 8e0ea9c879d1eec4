import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findPackages, ProblemPackageError } from '@dryrun/problem-kit';
import { type CodeSandbox, createSandbox, runtimes } from '@dryrun/sandbox';
import { bankDirectory, findProblem } from '../problems/find-problem.ts';
import { offered } from '../problems/offered-languages.ts';
import { checkEdges, type Edge, formatEdge } from './check-edges.ts';
import { type Judgement, judgeOverAndOver } from './check-stability.ts';
import { keepBusy } from './keep-busy.ts';

const usage = `Usage:
  npm run stability -- [slug or folder …] [--runs 50] [--busy 4] [--languages cpp,java] [--json]
      judges every accepted solution of the bank, or of the named problems, again and again beside
      busy processes, and names every verdict that was not "accepted"; progress goes to stderr
  npm run stability -- --edges [--runs 30] [--busy 4] [--languages cpp,java] [--json]
      judges loops of 85, 95, 105 and 115 % of a limit: those of 85 must be accepted and those of 115
      too slow each time

Without --languages it is every language that is offered here.

Exit code: 0 all accepted each time, 1 a verdict changed, 2 called wrongly or our fault`;

/** Asked for wrongly. */
class CalledWrongly extends Error {}

type Asked = { runs: number; busy: number; languages: string | undefined; json: boolean };

type Summary = {
  runs: number;
  busy: number;
  languages: readonly string[];
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
  const asked: Asked = { runs, busy, languages: values.languages, json: values.json };
  if (values.edges) return orRefuse(() => checkLoops(asked));
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
  return orRefuse(() => check(directories, asked));
}

async function orRefuse(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CalledWrongly) return refuse(error.message);
    console.error(error instanceof ProblemPackageError ? error.message : error);
    return 2;
  }
}

/** @throws CalledWrongly for a language that cannot be tried here: nothing would be judged, and pass. */
async function languagesToTry(sandbox: CodeSandbox, asked: string | undefined) {
  if (asked === undefined) return offered(sandbox);
  const known = runtimes.map(({ id }) => id);
  const wanted = asked.split(',').map((name) => name.trim());
  for (const name of wanted) {
    if (!known.includes(name))
      throw new CalledWrongly(`--languages: ${name} is none of ${known.join(', ')}.`);
    const status = await sandbox.check(name);
    if (!status.available)
      throw new CalledWrongly(`--languages: ${name} cannot be tried here. ${status.reason}`);
  }
  return wanted;
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      runs: { type: 'string' },
      edges: { type: 'boolean', default: false },
      busy: { type: 'string', default: '4' },
      languages: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
}

async function check(directories: readonly string[], asked: Asked): Promise<number> {
  const { runs, busy, json } = asked;
  const atOnce = availableParallelism();
  const sandbox = createSandbox();
  let stopBusy = () => {};
  let languages: readonly string[] = [];
  const judgements: Judgement[] = [];
  const say = json ? console.error : console.log;
  try {
    languages = await languagesToTry(sandbox, asked.languages);
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
  } finally {
    stopBusy();
    await sandbox.close();
  }
  const summary: Summary = {
    runs,
    busy,
    languages,
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

async function checkLoops(asked: Asked): Promise<number> {
  const { runs, busy, json } = asked;
  const sandbox = createSandbox();
  let stopBusy = () => {};
  const edges: Edge[] = [];
  try {
    const languages = await languagesToTry(sandbox, asked.languages);
    stopBusy = keepBusy(busy);
    for await (const edge of checkEdges(sandbox, languages, runs)) {
      edges.push(edge);
      (json ? console.error : console.log)(formatEdge(edge));
    }
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
  const { solutions, runs, busy, cores, judgements, slowestShare, changed, languages } = summary;
  const held =
    changed.length === 0 ? 'no verdict changed' : `${changed.length} verdicts were not accepted`;
  return `${solutions} accepted solutions in ${languages.join(', ')}, ${runs} runs each, beside ${busy} busy processes on ${cores} cores: ${held} in ${judgements} judgements. Slowest test: ${(slowestShare * 100).toFixed(0)} % of its time limit.`;
}

function refuse(reason: string): number {
  console.error(`${reason}\n\n${usage}`);
  return 2;
}
