import type { RunTest, Submission, TestDetails } from '@dryrun/contract';
import type { Database, Schema } from '@dryrun/db';
import {
  casesOf,
  defaultLimits,
  type JudgingData,
  limitsFor,
  ProblemPackageError,
} from '@dryrun/problem-kit';
import type { Selectable } from 'kysely';
import { advanceRunning } from '../assessments/advance-assessment.ts';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { shownAloneBytes } from '../problems/shown-value.ts';
import { recordOlderAttempt } from '../review/help-openings.ts';
import { isOfAssessment } from '../runs/of-assessment.ts';
import { groupsJudgedOn } from './groups-judged-on.ts';
import { readSameFailures } from './same-failure.ts';
import { submissionSummaries } from './submission-summaries.ts';
import { type KnownTest, type StoredOutcome, testDetails } from './test-details.ts';
import { isOlderAttempt, runIsLocked, runningProblems } from './unlock.ts';

export type SubmissionRow = Pick<
  Selectable<Schema['run']>,
  'id' | 'owner_id' | 'assessment_id' | 'problem' | 'problem_version' | 'number' | 'state' | 'code'
> & { locked: boolean };

/** A submission with its code and its tests. @throws NOT_FOUND */
export async function readSubmission(deps: Deps, owner: string, id: string): Promise<Submission> {
  await advanceRunning(deps, owner);
  const [row, [summary], running] = await Promise.all([
    readRow(deps, owner, id),
    submissionSummaries(deps, owner, [id]),
    runningProblems(deps.db, owner),
  ]);
  if (row === null || summary === undefined) throw refuse('NOT_FOUND', noSuchSubmission);
  const isOlder = isOlderAttempt(running, summary);
  const unlocked = !row.locked && summary.state === 'done';
  const { problem_version: version } = row;
  const [tests, previous, sameFailureAs] = await Promise.all([
    summary.state === 'queued' ? [] : readTests(deps, row, unlocked),
    isOlder ? null : readPrevious(deps, row),
    unlocked ? readSameFailures(deps, summary.problem, version, summary) : [],
  ]);
  if (!isOlder) await recordOlderAttempt(deps, owner, summary.problem, summary.createdAtMs);
  const today = deps.catalogue.get(summary.problem);
  const written = today?.limits ?? defaultLimits;
  const limits = limitsFor(summary.language, written);
  return {
    ...summary,
    code: isOlder ? null : row.code,
    unlocked,
    tests: tests.filter(({ index }) => index < summary.total),
    testsVersion: row.problem_version ?? '',
    testsChanged: today === undefined ? null : today.version !== row.problem_version,
    timeLimitMs: limits.timeLimitMs,
    memoryLimitBytes: limits.memoryLimitBytes,
    previous,
    sameFailureAs,
  };
}

/**
 * What one hidden test was given, should have given and gave back.
 *
 * @throws NOT_FOUND, or LOCKED as long as the hidden-test rule forbids it.
 */
export async function readSubmissionTest(
  deps: Deps,
  owner: string,
  id: string,
  index: number,
): Promise<TestDetails> {
  const { test, outcome } = await readHiddenTest(deps, owner, id, index);
  return testDetails(test, outcome, shownAloneBytes);
}

/**
 * The one door to a hidden test.
 *
 * @throws NOT_FOUND, or LOCKED as long as the hidden-test rule forbids it.
 */
export async function readHiddenTest(
  deps: Deps,
  owner: string,
  id: string,
  index: number,
): Promise<{ test: KnownTest; outcome: StoredOutcome }> {
  // The last bell may have rung without anybody having looked, and unlocks.
  await advanceRunning(deps, owner);
  const row = await readRow(deps, owner, id);
  if (row === null) throw refuse('NOT_FOUND', noSuchSubmission);
  if (row.locked) throw refuse('LOCKED');
  if (row.state !== 'done') throw refuse('LOCKED', 'Hidden tests unlock when all are judged.');
  const outcome = await readOutcome(deps.db, id, index);
  if (outcome === null) throw refuse('NOT_FOUND', 'The submission was not run on this test.');
  const data = await judgedOn(deps, row);
  const test = data?.hidden[index];
  const shown = test && casesOf(test)[(outcome.input_number ?? 1) - 1];
  if (data === null || shown === undefined) {
    throw refuse('NOT_FOUND', 'The tests of this problem have changed since this was judged.');
  }
  // Of the same version, as the data is.
  const { tolerance = null } = deps.catalogue.get(data.slug) ?? {};
  return { test: { ...shown, signature: data.signature, tolerance }, outcome };
}

/** What came of one test of a run. Whether it may be shown is for the caller to say. */
export async function readOutcome(
  db: Database,
  id: string,
  index: number,
): Promise<(StoredOutcome & { input_number: number | null }) | null> {
  const row = await db
    .selectFrom('run_test')
    .select(['output', 'console', 'console_characters', 'message', 'input_number'])
    .where('run_id', '=', id)
    .where('index', '=', index)
    .executeTakeFirst();
  return row ?? null;
}

export const noSuchSubmission = 'There is no submission with this id.';

/** A submission of this owner, or null. */
export async function readRow(
  deps: Deps,
  owner: string,
  id: string,
): Promise<SubmissionRow | null> {
  const row = await deps.db
    .selectFrom('run')
    .select(['id', 'owner_id', 'assessment_id', 'problem', 'problem_version', 'number'])
    .select(['state', 'code'])
    .select(runIsLocked().as('locked'))
    .where('id', '=', id)
    .where('owner_id', '=', owner)
    .where('kind', '=', 'submission')
    .executeTakeFirst();
  return row ?? null;
}

async function readTests(deps: Deps, row: SubmissionRow, unlocked: boolean): Promise<RunTest[]> {
  const [tests, groups] = await Promise.all([
    deps.db
      .selectFrom('run_test')
      .select(['index', 'verdict', 'cpu_time_ms', 'memory_bytes', 'input_number'])
      .where('run_id', '=', row.id)
      .orderBy('index')
      .execute(),
    unlocked ? groupsJudgedOn(deps, row.problem ?? '', row.problem_version) : [],
  ]);
  return tests.map((test) => ({
    index: test.index,
    verdict: test.verdict,
    cpuTimeMs: test.cpu_time_ms,
    memoryBytes: unlocked ? test.memory_bytes : null,
    group: groups[test.index]?.group ?? null,
    sweep:
      unlocked && test.input_number !== null
        ? { inputs: groups[test.index]?.inputs ?? null, endedAt: test.input_number }
        : null,
    details: null,
  }));
}

/** The tests that the submission was judged on; null when the package has changed or is gone. */
async function judgedOn(deps: Deps, row: SubmissionRow): Promise<JudgingData | null> {
  try {
    const data = await deps.judgingData(row.problem ?? '');
    return data.version === row.problem_version ? data : null;
  } catch (error) {
    if (error instanceof ProblemPackageError) return null;
    throw error;
  }
}

async function readPrevious(deps: Deps, row: SubmissionRow): Promise<Submission['previous']> {
  let query = deps.db
    .selectFrom('run')
    .select(['id', 'number', 'language', 'code'])
    .where('owner_id', '=', row.owner_id)
    .where(isOfAssessment('assessment_id', row.assessment_id))
    .where('problem', '=', row.problem)
    .where('number', 'is not', null)
    .orderBy('number', 'desc')
    .limit(1);
  // What the bell made has no number and comes after all that have one.
  if (row.number !== null) query = query.where('number', '<', row.number);
  const previous = await query.executeTakeFirst();
  if (previous === undefined || previous.number === null) return null;
  return { ...previous, number: previous.number };
}
