import type { SectionKind } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { QueueUnreachableError } from '@dryrun/queue';
import { bringTasks } from '../background/tasks.ts';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { enqueueRun, type RunRow } from '../runs/insert-run.ts';
import { endSections } from '../sections/draw-and-end.ts';
import {
  type AssessmentRow,
  readAssessment,
  withSections,
  writeSections,
} from './assessment-row.ts';
import { sectionOfProblem } from './section-of-problem.ts';
import {
  isDue,
  type OpenSection,
  openSection,
  ringBells,
  type SectionTimes,
} from './section-times.ts';

/** An assessment whose row is locked and whose bells have rung, inside a transaction. */
export type LockedAssessment = {
  trx: Database;
  /** When the request arrived, however long the lock took; the present when none is behind it. */
  nowMs: number;
  /** As it stands at `nowMs`. */
  assessment: AssessmentRow;
  /** Where a section was named by a problem: which it is, null when there is no such problem. */
  problemSection: SectionKind | null;
  /** Moves the assessment to these times and does what follows from it. Gives back how it stands. */
  move(sections: readonly SectionTimes[]): Promise<AssessmentRow>;
};

/**
 * This file is the one place that moves the state of an assessment. Everything follows from stored
 * times and the server's clock, so it does not matter which process does it, when, or how often.
 *
 * `advanceAssessment` closes every section of one assessment that is past its deadline and gives it
 * back as it stands now; null when there is none. Every read goes through it.
 *
 * @param nowMs the present when left out; who writes gives the moment at which its request arrived
 */
export async function advanceAssessment(
  deps: Deps,
  id: string,
  nowMs?: number,
): Promise<AssessmentRow | null> {
  const stored = await readAssessment(deps.db, id, { lock: false });
  if (stored === null || !isDue(stored.sections, nowMs ?? deps.now())) return stored;
  const place = { id, ownerId: null, section: null, arrivedAtMs: nowMs ?? null };
  return inLock(deps, place, async (locked) => locked.assessment);
}

/**
 * As `advanceAssessment`, for all that this owner has running. Gives back the exclusive one, of which
 * there is one at most; null when none is.
 */
export async function advanceRunning(deps: Deps, ownerId: string): Promise<AssessmentRow | null> {
  const rows = await deps.db
    .selectFrom('assessment')
    .select('id')
    .where('owner_id', '=', ownerId)
    .where('state', '=', 'running')
    .execute();
  let running: AssessmentRow | null = null;
  for (const { id } of rows) {
    const assessment = await advanceAssessment(deps, id);
    if (assessment?.state === 'running' && assessment.exclusive) running = assessment;
  }
  return running;
}

/**
 * Does `work` while the assessment's row is locked. Whoever writes into an assessment does it here:
 * between the look at the clock and the commit nobody can close the section.
 *
 * @throws NOT_FOUND when this owner has no such assessment.
 */
export async function withAssessment<T>(
  deps: Deps,
  place: { id: string; ownerId: string; arrivedAtMs?: number },
  work: Work<T>,
): Promise<T> {
  return inLock(deps, { section: null, arrivedAtMs: null, ...place }, work);
}

/**
 * As `withAssessment`, but only for what arrived while the section of this kind, or with this problem, ran.
 *
 * @throws NOT_FOUND, SECTION_ENDED, or CONFLICT before the section has begun.
 */
export async function withOpenSection<T>(
  deps: Deps,
  place: { id: string; ownerId: string; section: Wanted; arrivedAtMs: number },
  work: Work<T>,
): Promise<T> {
  return inLock(deps, place, work);
}

type Wanted = SectionKind | { ofProblem: string };

type Work<T> = (locked: LockedAssessment) => Promise<T>;

/** What waits for the commit: nobody may hear of a change that is then rolled back. */
type AfterCommit = { runs: RunRow[]; opened: OpenSection | null; ended: boolean };

type Place = {
  id: string;
  /** Null when it is the server itself that looks. */
  ownerId: string | null;
  /** The section that must run, if any must. */
  section: Wanted | null;
  /** Null for what has no request behind it, and for what only looks. */
  arrivedAtMs: number | null;
};

async function inLock<T>(deps: Deps, place: Place, work: Work<T>): Promise<T> {
  const { id, ownerId, section, arrivedAtMs } = place;
  const after: AfterCommit = { runs: [], opened: null, ended: false };
  const outcome = await deps.db.transaction().execute(async (trx) => {
    const stored = await readAssessment(trx, id, { lock: true });
    if (stored === null || (ownerId !== null && stored.owner_id !== ownerId)) {
      throw refuse('NOT_FOUND', 'There is no assessment with this id.');
    }
    const nowMs = arrivedAtMs ?? deps.now();
    const locked: LockedAssessment = {
      trx,
      nowMs,
      assessment: stored,
      problemSection: null,
      async move(sections) {
        locked.assessment = await move(deps, trx, locked.assessment, sections, after);
        return locked.assessment;
      },
    };
    if (isDue(stored.sections, nowMs)) {
      const rung = ringBells(stored.sections, nowMs);
      const bellMs = lastBell(rung);
      // Not in the lock, which they want.
      if (deps.arrivals.isAwaited(bellMs, id)) return { inTime: bellMs };
      await locked.move(rung);
    }
    // Given back, not thrown: who comes too late has rung the bell, and that must be committed.
    let kind = section;
    if (kind !== null && typeof kind === 'object') {
      locked.problemSection = await sectionOfProblem(trx, id, kind.ofProblem);
      const { section: open, sections } = locked.assessment;
      // With no such problem the assessment decides: closed before the start and after the end.
      kind = locked.problemSection ?? open ?? sections[0]?.kind ?? null;
    }
    const refusal = kind === null ? null : refusalOfClosed(locked.assessment, kind);
    return refusal === null ? { value: await work(locked) } : { refusal };
  });
  if ('inTime' in outcome) {
    await deps.arrivals.settledBefore(outcome.inTime, id);
    return inLock(deps, place, work);
  }
  await carryOut(deps, id, after);
  if ('refusal' in outcome) throw outcome.refusal;
  return outcome.value;
}

function lastBell(sections: readonly SectionTimes[]): number {
  return Math.max(...sections.map(({ endedAtMs }) => endedAtMs ?? 0));
}

/** @throws SECTION_ENDED, or CONFLICT, unless the section of this kind runs. */
export function refuseClosed(assessment: AssessmentRow, kind: SectionKind): void {
  const refusal = refusalOfClosed(assessment, kind);
  if (refusal !== null) throw refusal;
}

/** Why nothing can be written into this section now; null while it runs. */
function refusalOfClosed({ section: open, sections }: AssessmentRow, kind: SectionKind) {
  if (open === kind) return null;
  const section = sections.find((candidate) => candidate.kind === kind);
  if (section === undefined) {
    return refuse('CONFLICT', `This assessment has no section named ${kind}.`);
  }
  return section.endedAtMs === null
    ? refuse('CONFLICT', `The ${kind} section has not begun.`)
    : refuse('SECTION_ENDED', `The ${kind} section has ended. It cannot be opened again.`);
}

async function move(
  deps: Deps,
  trx: Database,
  before: AssessmentRow,
  sections: readonly SectionTimes[],
  after: AfterCommit,
): Promise<AssessmentRow> {
  const moved = withSections(before, sections);
  const { state, started_at, finished_at } = moved;
  await trx
    .updateTable('assessment')
    .set({ state, started_at, finished_at })
    .where('id', '=', before.id)
    .execute();
  await writeSections(trx, before, sections);
  after.opened = openSection(sections);

  const ended = sections.filter(
    ({ endedAtMs }, at) => endedAtMs !== null && before.sections[at]?.endedAtMs === null,
  );
  after.runs.push(...(await endSections(deps, trx, before, ended)));
  after.ended ||= ended.length > 0;
  return moved;
}

async function carryOut(
  deps: Deps,
  id: string,
  { runs, opened, ended }: AfterCommit,
): Promise<void> {
  for (const run of runs) if (run.enqueued_at !== null) await enqueueRun(deps, run);
  if (opened !== null) await scheduleDeadline(deps, id, opened.kind, opened.deadlineMs);
  // What a section has asked for when it ended.
  if (ended) await bringTasks(deps);
}

/**
 * Asks for a bell at the deadline. Without one, the next look at the assessment rings it. Gives back
 * whether the queue could be reached.
 */
export async function scheduleDeadline(
  deps: Deps,
  assessmentId: string,
  section: SectionKind,
  deadlineMs: number,
): Promise<boolean> {
  try {
    await deps.queue.deadlines.schedule(assessmentId, section, deadlineMs);
    return true;
  } catch (err) {
    if (!(err instanceof QueueUnreachableError)) throw err;
    deps.log.warn({ assessmentId, err }, 'a deadline could not be scheduled');
    return false;
  }
}
