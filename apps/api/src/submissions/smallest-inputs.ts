import type { SmallestInput, SmallestInputs, Verdict } from '@dryrun/contract';
import type { BreakingSize, ShrinkProgress } from '@dryrun/problem-kit';
import { advanceRunning } from '../assessments/advance-assessment.ts';
import { backgroundView, readOrAsk, readTask } from '../background/tasks.ts';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { allLevels, wholeProblem } from '../levels/levels-of.ts';
import { findProblem } from '../problems/find-problem.ts';
import { shownAloneBytes } from '../problems/shown-value.ts';
import { type GroupJudgedOn, groupsJudgedOn } from './groups-judged-on.ts';
import { noSuchSubmission, readRow, type SubmissionRow } from './read-submission.ts';
import { formatOwnInput, type KnownTest, testDetails } from './test-details.ts';

/** As apps/worker/src/background/shrink writes it. */
type Finding = {
  verdict: Verdict;
  shrunk: ShrinkProgress | null;
  size: BreakingSize | null;
  isDone: boolean;
  mostTries: number;
  alike?: { looked: number[]; same: number[] };
};

const nothing: SmallestInputs = {
  background: { state: 'done', done: 0, total: 0, errorId: null },
  findings: [],
};

/**
 * The smallest inputs on which a submission fails. Asked for the first time they begin to be searched.
 *
 * @throws NOT_FOUND, or LOCKED as long as the hidden-test rule forbids it
 */
export async function readSmallestInputs(
  deps: Deps,
  owner: string,
  id: string,
): Promise<SmallestInputs> {
  const row = await readUnlocked(deps, owner, id);
  const problem = deps.catalogue.get(row.problem ?? '', allLevels);
  // Its own tests are gone: then nothing is looked for.
  if (problem?.version !== row.problem_version) return nothing;
  if (!(await hasFailed(deps, id))) return nothing;
  const subject = { ownerId: owner, kind: 'shrink', runId: id };
  const [task = null] = await readOrAsk(deps, [subject]);
  const groups = await groupsJudgedOn(deps, problem.slug, row.problem_version);
  const findings = findingsOf(task?.result ?? null);
  const hasEnded = task?.state === 'done' || task?.state === 'failed';
  return {
    background: backgroundView(task),
    findings: findings.map((finding) => view(finding, problem, groups, hasEnded)),
  };
}

/**
 * One of them as own input is typed in.
 *
 * @throws as `readSmallestInputs` does, and NOT_FOUND when there is none of this kind
 */
export async function readSmallestInput(
  deps: Deps,
  owner: string,
  { id, verdict }: { id: string; verdict: Verdict },
): Promise<string> {
  const row = await readUnlocked(deps, owner, id);
  const task = await readTask(deps.db, { ownerId: owner, kind: 'shrink', runId: id });
  const finding = findingsOf(task?.result ?? null).find((one) => one.verdict === verdict);
  const smallest = finding?.shrunk?.smallest;
  const whole = wholeProblem(deps.catalogue, findProblem(deps, row.problem ?? ''));
  if (whole.asksFor === 'query') throw refuse('NOT_FOUND', 'A query is asked on data sets alone.');
  if (!smallest) throw refuse('NOT_FOUND', 'No smaller input was found that fails in this way.');
  return formatOwnInput(whole.signature, smallest.test.input);
}

async function readUnlocked(deps: Deps, owner: string, id: string): Promise<SubmissionRow> {
  // The last bell may have rung without anybody having looked, and unlocks.
  await advanceRunning(deps, owner);
  const row = await readRow(deps, owner, id);
  if (row === null) throw refuse('NOT_FOUND', noSuchSubmission);
  if (row.locked) throw refuse('LOCKED');
  if (row.state !== 'done') throw refuse('LOCKED', 'Hidden tests unlock when all are judged.');
  return row;
}

async function hasFailed({ db }: Deps, id: string): Promise<boolean> {
  const failed = await db
    .selectFrom('run_test')
    .select('index')
    .where('run_id', '=', id)
    .where('verdict', 'not in', ['accepted', 'judge-error'])
    .limit(1)
    .executeTakeFirst();
  return failed !== undefined;
}

function findingsOf(result: string | null): Finding[] {
  return ((JSON.parse(result ?? '{}') ?? {}) as { findings?: Finding[] }).findings ?? [];
}

const counted = { function: 'elements', class: 'calls', query: 'rows' } as const;

function view(
  { verdict, shrunk, size, isDone, mostTries, alike }: Finding,
  { signature, tolerance }: Parameters<typeof testDetailsOf>[1],
  groups: readonly GroupJudgedOn[],
  hasEnded: boolean,
): SmallestInput {
  const smallest = shrunk?.smallest ?? null;
  const test = shrunk?.from?.index ?? null;
  const isOver = isDone || hasEnded;
  return {
    verdict,
    state: !isOver ? 'searching' : smallest ? 'found' : 'none',
    test,
    group: test === null ? null : (groups[test]?.group ?? null),
    testElements: shrunk?.from?.elements ?? null,
    elements: smallest?.elements ?? null,
    counts: counted[signature.kind],
    tries: shrunk?.tries ?? 0,
    mostTries,
    elapsedMs: shrunk?.elapsedMs ?? 0,
    isComplete: isOver ? (shrunk?.isComplete ?? false) : null,
    details: smallest && testDetailsOf(smallest, { signature, tolerance }),
    alike: alike?.same.toSorted((a, b) => a - b) ?? [],
    breaks: size && {
      at: size.breaksAt,
      keeps: size.keepsAt,
      cpuTimeMs: size.cpuTimeMs,
      test: size.test,
    },
  };
}

function testDetailsOf(
  { test, outcome }: NonNullable<ShrinkProgress['smallest']>,
  { signature, tolerance }: Pick<KnownTest, 'signature' | 'tolerance'>,
) {
  const { input, expected } = test;
  const { output, console, consoleCharacters, message } = outcome;
  return testDetails(
    { signature, tolerance, input, expected },
    {
      output,
      console: JSON.stringify(console),
      console_characters: consoleCharacters,
      message: message === null ? null : JSON.stringify(message),
    },
    shownAloneBytes,
  );
}
