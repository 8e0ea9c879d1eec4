import { randomUUID } from 'node:crypto';
import {
  compiledOnce,
  type Database,
  type NextRun,
  putBackRuns,
  type Schema,
  toCodeBytes,
} from '@dryrun/db';
import { QueueUnreachableError } from '@dryrun/queue';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import type { LevelsJudged } from '../levels/levels-of.ts';
import { languageIsStarting } from './ahead.ts';
import { isOfAssessment } from './of-assessment.ts';

export type RunRow = Selectable<Schema['run']>;

/** A run that was just stored, and what it takes to say where it stands. */
export type StoredRun = RunRow & Arrival;

type Arrival = {
  /** Nothing else waited or was judged in that moment. */
  alone: boolean;
  starting: boolean;
  /** The statement that stored it has handed it to the queue as well, if that is where it may go. */
  in_queue: boolean;
};

/** Runs of one owner that may wait to be brought to the queue, which holds two of each class. */
const mostWaiting = 20;

export type NewRun = {
  /** For who has to know it before it is stored. */
  id?: string;
  ownerId: string;
  /** The client's own id of this request, to make sending it twice harmless. */
  requestId?: string | null;
  /** Null in practice and for a check. */
  assessmentId: string | null;
  kind: RunRow['kind'];
  /** Who made it; the candidate when left out. Only the candidate's submissions are numbered. */
  origin?: RunRow['origin'];
  /** Null for a check. */
  problem: { slug: string; version: string } | null;
  /** Of practice; a run of an assessment has that of the assessment, whatever is said here. */
  environment?: RunRow['environment'] | undefined;
  language: string;
  code: string;
  customInput?: string | null;
  /** How many tests it will be judged on. */
  total: number;
  /** Of a problem with levels: what is open. */
  levels?: LevelsJudged;
  nowMs: number;
  /**
   * Of practice, where nothing was asked before: the languages that the problem offers. What may
   * forbid it is then asked by the statement that stores it.
   */
  unasked?: readonly string[];
  /** Nobody waits for it: it goes behind all that somebody waits for. */
  background?: boolean;
};

/** What goes first: short runs, then what is scored, then the rest. */
function classOf({ kind, assessmentId, background = false }: NewRun): number {
  if (background) return 4;
  if (kind !== 'submission') return 1;
  return assessmentId === null ? 3 : 2;
}

/**
 * Writes the row of a new run, in one statement. Nothing is judged before `enqueueRun`, which comes
 * after the commit, unless `addsStored` is given, by which the queue has it with the commit. Gives back
 * null when the owner has sent this `requestId` before.
 *
 * A run whose owner has two of its class in the queue already is not to go there: it waits in the
 * table, `enqueued_at` being null, and is brought when one of them has ended. What the bell makes is
 * always taken; of what is sent, so many may wait and no more.
 *
 * With `unasked` it fails with `isForbidden` where something may forbid it: ask what.
 *
 * Submissions are numbered by what is there. Inside an assessment its lock keeps others out; elsewhere
 * two at once may take the same number, and the second fails with `isNumberTaken`.
 */
export async function insertRun(
  db: Database,
  run: NewRun,
  addsStored: string | null = null,
): Promise<StoredRun | null> {
  const insert = statements.get(addsStored) ?? insertStatement(addsStored);
  statements.set(addsStored, insert);
  const [row] = await insert(db, valuesOf(run)).catch(refuseTooMany);
  return row ?? null;
}

const statements = new Map<string | null, ReturnType<typeof insertStatement>>();

/** What the row is made of. */
type RunValues = ReturnType<typeof valuesOf>;

function valuesOf(run: NewRun) {
  const { ownerId, assessmentId, kind, origin = 'candidate', problem, language, unasked } = run;
  const isCandidates = origin === 'candidate';
  return {
    id: run.id ?? randomUUID(),
    ownerId,
    requestId: run.requestId ?? null,
    assessmentId,
    kind,
    origin,
    runClass: classOf(run),
    problem: problem?.slug ?? null,
    version: problem?.version ?? null,
    environment: assessmentId === null ? (run.environment ?? 'plain') : null,
    language,
    code: toCodeBytes(run.code),
    customInput: run.customInput == null ? null : toCodeBytes(run.customInput),
    total: run.total,
    levelTests: run.levels?.levelTests ?? null,
    allTests: run.levels?.allTests ?? null,
    now: new Date(run.nowMs),
    /** Of the problem whose submissions it is numbered with. */
    numberedOf: kind === 'submission' && isCandidates ? (problem?.slug ?? null) : null,
    mostWaiting: isCandidates ? mostWaiting : null,
    offered: unasked === undefined ? null : unasked.includes(language),
  };
}

function insertStatement(addsStored: string | null) {
  return compiledOnce((values: RunValues, db) => {
    const insert = db
      .insertInto('run')
      .values({
        id: values.id,
        owner_id: values.ownerId,
        request_id: values.requestId,
        assessment_id: values.assessmentId,
        kind: values.kind,
        origin: values.origin,
        class: values.runClass,
        problem: values.problem,
        problem_version: values.version,
        environment: environmentOf(values),
        language: values.language,
        code: values.code,
        custom_input: values.customInput,
        number: nextNumber(values),
        total: values.total,
        level_tests: values.levelTests,
        all_tests: values.allTests,
        created_at: values.now,
        // Written in advance, which saves a second write on the way to the verdict. Should we die
        // before the queue has the id, the sweep finds a row that waits for too long.
        enqueued_at: sql<Date | null>`case when ${admit(values)}
        then ${values.now}::timestamptz end`,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['owner_id', 'request_id'])
          .where('request_id', 'is not', null)
          .doNothing(),
      )
      .returningAll()
      .returning([
        sql<boolean>`not exists (select from run other where other.state <> 'done')`.as('alone'),
        languageIsStarting().as('starting'),
        sql<boolean>`${sql.lit(addsStored !== null)}`.as('in_queue'),
      ]);
    return addsStored === null ? insert : withJobs(insert, addsStored);
  });
}

function withJobs(insert: unknown, addsStored: string) {
  return sql<StoredRun>`
    with stored as (${insert}), added as (${sql.raw(addsStored)}) select * from stored`;
}

function admit({ ownerId, runClass, language, mostWaiting, offered, problem }: RunValues) {
  const asks = sql`${ownerId}, ${runClass}::smallint, ${language}, ${mostWaiting}::integer`;
  if (offered === null) return sql`admit_run(${asks})`;
  return sql`admit_practice_run(${asks}, ${problem}, ${offered}::boolean)`;
}

function environmentOf({ assessmentId, environment }: RunValues) {
  if (environment !== null) return environment;
  return sql<RunRow['environment']>`(
    select environment from assessment where id = ${assessmentId}::uuid)`;
}

function refuseTooMany(error: unknown): never {
  if (!(error instanceof Error && 'code' in error && error.code === 'DR001')) throw error;
  const message = `You have ${mostWaiting} runs waiting. Send this again when one of them has been judged.`;
  throw refuse('TOO_MANY_REQUESTS', message);
}

function nextNumber({ ownerId, assessmentId, numberedOf }: RunValues): RawBuilder<number> | null {
  if (numberedOf === null) return null;
  return sql<number>`(
    select coalesce(max(number), 0) + 1 from run
    where owner_id = ${ownerId} and ${isOfAssessment('assessment_id', assessmentId)}
      and problem = ${numberedOf})`;
}

/** Whether `insertRun` failed because the language or the assessment that runs may forbid it. */
export function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^DR00[23]$/.test(String(error.code));
}

/** Whether `insertRun` failed because another submission took its number. Try again. */
export function isNumberTaken(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'run_number';
}

/**
 * Hands the id of a stored run to the queue. When the queue cannot be reached the run is kept and
 * marked as waiting: the sweep brings it there later. Gives back whether the queue has it.
 */
export async function enqueueRun(deps: Deps, run: NextRun): Promise<boolean> {
  try {
    await deps.queue.runs.enqueue(run.id, run.class);
    return true;
  } catch (error) {
    if (!(error instanceof QueueUnreachableError)) throw error;
    deps.log.warn({ runId: run.id, err: error }, 'the queue cannot be reached; the run waits');
    await putBackRuns(deps.db, [run.id], { queueAway: true });
    return false;
  }
}
