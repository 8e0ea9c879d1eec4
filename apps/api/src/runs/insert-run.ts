import { randomUUID } from 'node:crypto';
import { type Database, type Schema, toCodeBytes } from '@dryrun/db';
import { QueueUnreachableError } from '@dryrun/queue';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Deps } from '../context.ts';

export type RunRow = Selectable<Schema['run']>;

export type NewRun = {
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
  language: string;
  code: string;
  customInput?: string | null;
  /** How many tests it will be judged on. */
  total: number;
  nowMs: number;
};

/**
 * Writes the row of a new run, in one statement. Nothing is judged before `enqueueRun`, which comes
 * after the commit. Gives back null when the owner has sent this `requestId` before.
 *
 * Submissions are numbered by what is there. Inside an assessment its lock keeps others out; elsewhere
 * two at once may take the same number, and the second fails with `isNumberTaken`.
 */
export async function insertRun(db: Database, run: NewRun): Promise<RunRow | null> {
  const row = await db
    .insertInto('run')
    .values({
      id: randomUUID(),
      owner_id: run.ownerId,
      request_id: run.requestId ?? null,
      assessment_id: run.assessmentId,
      kind: run.kind,
      origin: run.origin ?? 'candidate',
      problem: run.problem?.slug ?? null,
      problem_version: run.problem?.version ?? null,
      language: run.language,
      code: toCodeBytes(run.code),
      custom_input: run.customInput == null ? null : toCodeBytes(run.customInput),
      number: nextNumber(run),
      total: run.total,
      created_at: new Date(run.nowMs),
      // Written in advance, which saves a second write on the way to the verdict. Should we die
      // before the queue has the id, the sweep finds a row that waits for too long.
      enqueued_at: new Date(run.nowMs),
    })
    .onConflict((conflict) =>
      conflict.columns(['owner_id', 'request_id']).where('request_id', 'is not', null).doNothing(),
    )
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

function nextNumber(run: NewRun): RawBuilder<number> | null {
  const { kind, origin = 'candidate', ownerId, assessmentId, problem } = run;
  if (kind !== 'submission' || origin !== 'candidate' || problem === null) return null;
  return sql<number>`(
    select coalesce(max(number), 0) + 1 from run
    where owner_id = ${ownerId} and assessment_id is not distinct from ${assessmentId}::uuid
      and problem = ${problem.slug})`;
}

/** Whether `insertRun` failed because another submission took its number. Try again. */
export function isNumberTaken(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'run_number';
}

/**
 * Hands the id of a stored run to the queue. When the queue cannot be reached the run is kept and
 * marked as waiting: the sweep brings it there later. Gives back whether the queue has it.
 */
export async function enqueueRun(deps: Deps, id: string): Promise<boolean> {
  try {
    await deps.queue.runs.enqueue(id);
    return true;
  } catch (error) {
    if (!(error instanceof QueueUnreachableError)) throw error;
    deps.log.warn({ runId: id, err: error }, 'the queue cannot be reached; the run waits');
    await markWaiting(deps, id);
    return false;
  }
}

/** Leaves a stored run to the sweep. */
export async function markWaiting({ db }: Pick<Deps, 'db'>, id: string): Promise<void> {
  await db
    .updateTable('run')
    .set({ enqueued_at: null })
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .execute();
}
