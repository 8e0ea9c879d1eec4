import { randomUUID } from 'node:crypto';
import type { CreateRun, Run } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { type PublicProblem, parseInput, queryLanguage } from '@dryrun/problem-kit';
import { advanceAssessment, withOpenSection } from '../assessments/advance-assessment.ts';
import { hasProblemsOpen } from '../assessments/section-of-problem.ts';
import type { Context, Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { judgedOf, type LevelsJudged } from '../levels/levels-of.ts';
import { problemAsOpen } from '../levels/open-levels.ts';
import { runningAssessment } from '../submissions/unlock.ts';
import { refuseUnavailable } from '../system/languages.ts';
import { readStanding, standingOf } from './ahead.ts';
import {
  enqueueRun,
  insertRun,
  isForbidden,
  isNumberTaken,
  type NewRun,
  type RunRow,
  type StoredRun,
} from './insert-run.ts';
import { runView } from './run-view.ts';

/**
 * Takes a run or a submission: checks it, stores it, hands its id to the queue.
 *
 * Sent twice with the same `requestId` it is stored once, and the second answer is the run as it
 * stands, also when the section has ended in between.
 *
 * @throws NOT_FOUND, BAD_REQUEST, SECTION_ENDED or CONFLICT, saying what to do instead.
 */
export async function createRun(
  deps: Deps,
  owner: string,
  input: CreateRun,
  { arrivedAtMs, arrival }: Pick<Context, 'arrivedAtMs' | 'arrival'>,
): Promise<Run> {
  arrival?.about(input.assessment ?? null);
  const first = deps.catalogue.get(input.problem);
  if (first === undefined) {
    const message = `There is no problem named "${input.problem}".`;
    throw refuse('NOT_FOUND', message, { field: 'problem' });
  }
  const problem = await asAsked(deps, owner, first);
  refuseOtherLanguage(problem, input);
  refuseBadCustomInput(problem, input);
  refuseEnvironment(input);
  const made =
    input.assessment === undefined
      ? await madeInPractice(deps, owner, input, problem, arrivedAtMs)
      : await madeWhenAsked(deps, owner, input, problem, arrivedAtMs);
  if (made !== null) return queued(deps, made);
  const run = await runOfRequest(deps.db, owner, input.requestId);
  if (run === null) throw new Error('A run was neither stored nor found.');
  return { ...runView(run, await readStanding(deps.db, run.id)), tests: [] };
}

/** A problem as far as it is open, and what of it a run is judged on. */
type Asked = PublicProblem & { judged: LevelsJudged };

async function asAsked(deps: Deps, owner: string, first: PublicProblem): Promise<Asked> {
  const open = await problemAsOpen(deps, owner, first);
  return { ...open, judged: judgedOf(deps.catalogue, open) };
}

/**
 * In one trip to the database, which asks all there is to ask. Only where something may forbid the run
 * is it asked what.
 */
async function madeInPractice(
  deps: Deps,
  owner: string,
  input: CreateRun,
  problem: Asked,
  arrivedAtMs: number,
): Promise<StoredRun | null> {
  if (!(await isAdmitted(deps, owner, input))) return null;
  try {
    const unasked = Object.keys(problem.starterCode);
    return await storeNumbered(deps, { ...newRun(owner, input, problem, arrivedAtMs), unasked });
  } catch (error) {
    if (!isForbidden(error)) throw error;
    return madeWhenAsked(deps, owner, input, problem, arrivedAtMs, { isCounted: true });
  }
}

async function madeWhenAsked(
  deps: Deps,
  owner: string,
  input: CreateRun,
  problem: Asked,
  arrivedAtMs: number,
  { isCounted = false } = {},
): Promise<StoredRun | null> {
  const [before] = await Promise.all([
    runOfRequest(deps.db, owner, input.requestId),
    refuseUnavailable(deps.db, input.language, Object.keys(problem.starterCode)),
  ]);
  if (before !== null) return null;
  if (!isCounted && !(await isAdmitted(deps, owner, input))) return null;
  const run = newRun(owner, input, problem, arrivedAtMs);
  if (input.assessment !== undefined) return storeInAssessment(deps, run, input.assessment);
  await refuseInAssessment(deps, run);
  return storeNumbered(deps, run);
}

/** False for what was stored before: that is no longer counted. @throws INSUFFICIENT_STORAGE */
async function isAdmitted(deps: Deps, owner: string, input: CreateRun): Promise<boolean> {
  const bytes = Buffer.byteLength(input.code) + Buffer.byteLength(input.customInput ?? '');
  try {
    await deps.quota.admit(owner, bytes, { inSitting: input.assessment !== undefined });
    return true;
  } catch (error) {
    if ((await runOfRequest(deps.db, owner, input.requestId)) === null) throw error;
    return false;
  }
}

/** The run as it stands after it was handed to the queue, if that is where it may go. */
export async function queued(deps: Deps, run: StoredRun): Promise<Run> {
  const forget = deps.freshRuns.note(run);
  const [standing, reached] = await Promise.all([
    standingOf(deps.db, run),
    run.enqueued_at === null || run.in_queue || enqueueRun(deps, run),
  ]);
  // Its row says something else now.
  if (!reached) forget();
  return { ...runView({ ...run, queue_away: !reached }, standing), tests: [] };
}

/** A query is no program: what a problem asks for it cannot be given in a language of the other. */
function refuseOtherLanguage({ title, asksFor }: PublicProblem, { language }: CreateRun): void {
  if ((asksFor === 'query') === (language === queryLanguage)) return;
  const wanted =
    asksFor === 'query' ? `a query: send the language "${queryLanguage}"` : 'a program';
  const message = `"${title}" asks for ${wanted}.`;
  throw refuse('BAD_REQUEST', message, { field: 'language' });
}

function refuseBadCustomInput(problem: PublicProblem, { kind, customInput }: CreateRun): void {
  const field = 'customInput';
  if (kind !== 'custom') {
    if (customInput === undefined) return;
    throw refuse('BAD_REQUEST', `Leave "${field}" out, or send the kind "custom".`, { field });
  }
  if (customInput === undefined) {
    throw refuse('BAD_REQUEST', `"${field}" is missing. Give one value a line.`, { field });
  }
  if (problem.signature.kind === 'query') {
    throw refuse('BAD_REQUEST', 'A query is run on the samples, or submitted.', { field: 'kind' });
  }
  const parsed = parseInput(problem.signature, customInput);
  if (parsed.ok) return;
  const { line, column, message } = parsed.problem;
  throw refuse('BAD_REQUEST', `Line ${line}, column ${column}: ${message}`, { field });
}

function refuseEnvironment({ assessment, environment }: CreateRun): void {
  if (assessment === undefined || environment === undefined) return;
  const field = 'environment';
  const message = `Leave "${field}" out: the assessment says in which environment its programs run.`;
  throw refuse('BAD_REQUEST', message, { field });
}

async function runOfRequest(
  db: Database,
  owner: string,
  requestId: string | undefined,
): Promise<RunRow | null> {
  if (requestId === undefined) return null;
  const row = await db
    .selectFrom('run')
    .selectAll()
    .where('owner_id', '=', owner)
    .where('request_id', '=', requestId)
    .executeTakeFirst();
  return row ?? null;
}

type Checked = Omit<NewRun, 'assessmentId' | 'problem'> & { id: string; problem: Asked };

function newRun(
  ownerId: string,
  input: CreateRun,
  problem: Asked,
  nowMs: number,
): Checked & { assessmentId: null } {
  const { kind, language, code, requestId = null, customInput = null } = input;
  const total =
    kind === 'submission'
      ? problem.hiddenTestCount
      : kind === 'samples'
        ? problem.samples.length
        : 1;
  const sent = { language, code, customInput, environment: input.environment };
  const levels = problem.judged;
  const id = randomUUID();
  return {
    id,
    ownerId,
    requestId,
    assessmentId: null,
    kind,
    problem,
    ...sent,
    total,
    levels,
    nowMs,
  };
}

/** As many as could plausibly be sent at once; each try lets one of them through. */
const tries = 50;

/** Null when the same request was stored before. */
async function storeNumbered(deps: Deps, run: IdentifiedRun): Promise<StoredRun | null> {
  for (let left = tries; ; left--) {
    try {
      return await store(deps, deps.db, run);
    } catch (error) {
      if (left === 0 || !isNumberTaken(error)) throw error;
    }
  }
}

type IdentifiedRun = NewRun & { id: string };

/** With the queue in the same database, it is handed over to it in the same commit. */
function store(deps: Deps, db: Database, run: IdentifiedRun): Promise<StoredRun | null> {
  deps.freshRuns.expect(run.id);
  return insertRun(db, run, deps.queue.runs.addsStored);
}

async function refuseInAssessment(deps: Deps, { ownerId, problem, nowMs }: Checked): Promise<void> {
  const running = await runningAssessment(deps.db, ownerId, problem.slug);
  if (running === null || !(running.hasProblem || running.isDocument)) return;
  // Its time may be up without anybody having looked.
  const assessment = await advanceAssessment(deps, running.id, nowMs);
  if (assessment?.state === 'finished') return;
  if (!running.hasProblem) {
    if (assessment === null || !(await hasProblemsOpen(deps.db, assessment))) return;
    const message =
      'You have an assessment in document mode running. Until its section with problems has ended nothing runs, here neither.';
    throw refuse('CONFLICT', message);
  }
  const message = `"${problem.title}" is part of the assessment that you have running. Run it there, or finish the assessment first.`;
  throw refuse('CONFLICT', message, { field: 'problem' });
}

async function storeInAssessment(deps: Deps, run: Checked, id: string): Promise<StoredRun | null> {
  const { ownerId, nowMs: arrivedAtMs } = run;
  const open = { id, ownerId, section: { ofProblem: run.problem.slug }, arrivedAtMs };
  return withOpenSection(deps, open, async ({ trx, assessment, problemSection }) => {
    if (problemSection === null) {
      const message = `The assessment has no problem named "${run.problem.slug}".`;
      throw refuse('NOT_FOUND', message, { field: 'problem' });
    }
    if (assessment.editor_mode === 'document') {
      const message = 'In document mode nothing runs. The code is judged after the assessment.';
      throw refuse('CONFLICT', message);
    }
    return store(deps, trx, { ...run, assessmentId: id });
  });
}
