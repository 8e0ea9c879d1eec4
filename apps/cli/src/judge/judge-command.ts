import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { type JudgeEvent, judge, judgeQuery } from '@dryrun/judge';
import {
  type JudgingData,
  judgingDataUpTo,
  kitLanguages,
  languageOfFile,
  limitsFor,
  loadJudgingData,
  ProblemPackageError,
  queryLanguage,
} from '@dryrun/problem-kit';
import { createSandbox } from '@dryrun/sandbox';
import { findProblem } from '../problems/find-problem.ts';
import { openQueries } from '../problems/open-queries.ts';
import { formatOutcome, formatVerdict, numberOf, tableHead } from './print-outcome.ts';
import { readProgram } from './read-program.ts';

const usage = `Usage:
  npm run judge -- <slug or folder> <file>   judges one file on a problem's samples and hidden tests
    --json   prints one JSON document instead of a table
    --stop   stops at the first test that does not pass
    --level  of a problem with levels: up to which one, for example --level 2; all when left out

Exit code: 0 accepted, 1 not accepted, 2 called wrongly or our fault`;

type Flags = {
  json?: boolean | undefined;
  stop?: boolean | undefined;
  level?: string | undefined;
};

/** Exit code 0: accepted. 1: not accepted. 2: bad usage, a package that is not sound, or our fault. */
export async function runJudgeCommand(argv: readonly string[]): Promise<number> {
  let parsed: { positionals: string[]; values: Flags };
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        stop: { type: 'boolean' },
        level: { type: 'string' },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const [problem, file, ...more] = parsed.positionals;
  if (problem === undefined || file === undefined || more.length > 0) {
    return refuse('Name one problem and one file.');
  }
  const directory = findProblem(problem);
  if (directory === null) return refuse(`There is no problem.ts for "${problem}".`);
  const language = languageOfFile(file);
  if (language === null) {
    return refuse(
      `"${basename(file)}" ends like no language of ours: use ${kitLanguages.map(({ fileExtension }) => fileExtension).join(', ')}.`,
    );
  }
  const read = readProgram(file);
  if (!read.ok) return refuse(read.reason);
  const { code } = read;
  try {
    const data = await loadJudgingData(dirname(directory), basename(directory));
    return await judgeFile(data, { language, code }, parsed.values);
  } catch (error) {
    console.error(error instanceof ProblemPackageError ? error.message : error);
    return 2;
  }
}

async function judgeFile(
  whole: JudgingData,
  { language, code }: { language: string; code: string },
  { json = false, stop = false, level: given }: Flags,
): Promise<number> {
  const level = given === undefined ? undefined : Number(given);
  const levelCount = whole.kind === 'query' ? 1 : whole.levelCount;
  if (level !== undefined && !(Number.isInteger(level) && level >= 1 && level <= levelCount)) {
    const has =
      levelCount === 1 ? 'has no levels: leave --level out' : `has levels 1 to ${levelCount}`;
    return refuse(`${whole.slug} ${has}.`);
  }
  const data = level === undefined ? whole : judgingDataUpTo(whole, level);
  const wants = data.kind === 'query' ? queryLanguage : null;
  if ((language === queryLanguage ? queryLanguage : null) !== wants)
    return refuse(`${data.slug} asks for ${wants ? 'a query: give a file .sql' : 'a program'}.`);
  const tests = [...data.samples, ...data.hidden];
  const onFailure = stop ? ('stop' as const) : ('go-on' as const);
  const events: JudgeEvent[] = [];
  for await (const event of judged(data, { language, code, level }, onFailure)) {
    events.push(event);
    if (json) continue;
    if (events.length === 1) console.log(tableHead);
    const test = event.kind === 'test' ? tests[event.index] : undefined;
    if (event.kind === 'test' && test) console.log(formatOutcome(event, test, data.samples.length));
    if (event.kind === 'verdict') console.log(`\n${formatVerdict(event)}`);
  }
  const end = events.at(-1);
  if (end?.kind !== 'verdict') throw new Error('the judge ended without a verdict');
  if (json) console.log(JSON.stringify(asJson(data, events), null, 2));
  if (end.verdict === 'accepted') return 0;
  return end.verdict === 'judge-error' ? 2 : 1;
}

/** What becomes of a program, or of a query, on samples and hidden tests. */
async function* judged(
  data: JudgingData,
  { language, code, level }: { language: string; code: string; level: number | undefined },
  onFailure: 'stop' | 'go-on',
): AsyncGenerator<JudgeEvent> {
  const tests = [...data.samples, ...data.hidden];
  const limits = limitsFor(language, data.limits);
  if (data.kind === 'query') {
    const queries = openQueries(1);
    const { signature } = data;
    try {
      yield* judgeQuery({ query: code, signature, tests, limits, onFailure }, queries);
    } finally {
      await queries.close();
    }
    return;
  }
  const { signature, comparison } = data;
  const program = { language, code, signature };
  const sandbox = createSandbox({ size: 1 });
  try {
    // The child starts first, so that no test pays for it.
    await sandbox.warm([language]);
    yield* judge({ program, tests, comparison, limits, onFailure, level }, sandbox);
  } finally {
    await sandbox.close();
  }
}

function asJson({ slug, version, samples, hidden }: JudgingData, events: readonly JudgeEvent[]) {
  const groups = [...samples, ...hidden].map((test) => test.group);
  const tests = events.filter((event) => event.kind === 'test');
  const { kind: _, ...result } = events.find((event) => event.kind === 'verdict') ?? {};
  const compiled = events.find((event) => event.kind === 'compiled');
  return {
    problem: slug,
    version,
    ...result,
    compileTimeMs: compiled?.compileTimeMs ?? null,
    tests: tests.map(({ kind: _kind, ...test }) => ({
      number: numberOf(test.index, samples.length),
      group: groups[test.index],
      ...test,
    })),
  };
}

function refuse(reason: string): number {
  console.error(`${reason}\n\n${usage}`);
  return 2;
}
