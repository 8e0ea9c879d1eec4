import type { SessionLog, SessionMoment } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import type { AssessmentRow } from '../assessments/assessment-row.ts';
import { refuse } from '../http/refuse.ts';
import { findSectionModule } from '../sections/sections.ts';
import { findIdle } from './find-idle.ts';
import { pairAbsences, type ToldEvent } from './pair-absences.ts';
import { problemSwitches, type Visit } from './problem-switches.ts';

/**
 * What a proctor would have logged of a finished assessment, in order, with times since its start.
 *
 * @throws CONFLICT before the start, LOCKED while it runs.
 */
export async function readSessionLog(db: Database, assessment: AssessmentRow): Promise<SessionLog> {
  const { started_at, finished_at, sections } = assessment;
  if (started_at === null) throw refuse('CONFLICT', 'This assessment has not been started.');
  if (finished_at === null) {
    throw refuse('LOCKED', 'The session log opens when the assessment has ended.');
  }
  const startMs = started_at.getTime();
  const since = (at: Date) => at.getTime() - startMs;
  const [events, texts, answers, runs] = await Promise.all([
    readEvents(db, assessment.id),
    readSaves(db, assessment),
    readAnswerSaves(db, assessment.id),
    readRuns(db, assessment.id),
  ]);

  const told: ToldEvent[] = [];
  const opened: Visit[] = [];
  const pastes: SessionMoment[] = [];
  for (const { tab, at, kind, phase, type, problem, characters, from_here, blocked } of events) {
    const atMs = since(at);
    told.push({ tab, atMs, absence: kind && phase ? { kind, phase } : null });
    if (type === 'problem' && problem !== null) opened.push({ problem, atMs });
    if (type !== 'paste') continue;
    const paste = {
      characters: characters ?? 0,
      fromHere: from_here ?? false,
      blocked: blocked ?? false,
    };
    pastes.push({ kind: 'paste', atMs, durationMs: null, problem, paste });
  }
  const worked = [...texts, ...runs].flatMap(({ problem, at }) =>
    problem === null ? [] : [{ problem, atMs: since(at) }],
  );
  const keysAtMs = [...texts, ...answers]
    .filter(({ keystrokes }) => keystrokes > 0)
    .map(({ at }) => since(at));
  const idle = sections.flatMap(({ kind, startsAtMs, endedAtMs }) =>
    // What lasts for days is left and come back to.
    startsAtMs === null || endedAtMs === null || findSectionModule(kind)?.spansDays
      ? []
      : findIdle(keysAtMs, { fromMs: startsAtMs - startMs, toMs: endedAtMs - startMs }),
  );
  const moments: SessionMoment[] = [
    ...pairAbsences(told, since(finished_at)),
    ...pastes,
    ...problemSwitches(opened, worked).map(({ problem, atMs }) => ({
      kind: 'problem' as const,
      atMs,
      durationMs: null,
      problem,
      paste: null,
    })),
    ...idle.map(({ fromMs, toMs }) => ({
      kind: 'idle' as const,
      atMs: fromMs,
      durationMs: toMs - fromMs,
      problem: null,
      paste: null,
    })),
  ];
  return { moments: moments.sort((a, b) => a.atMs - b.atMs), recorded: events.length > 0 };
}

function readEvents(db: Database, assessmentId: string) {
  return db
    .selectFrom('session_event')
    .selectAll()
    .where('assessment_id', '=', assessmentId)
    .orderBy('at')
    .orderBy('id')
    .execute();
}

/** When texts were saved, of code and of explanations. */
async function readSaves(db: Database, { id, owner_id }: AssessmentRow) {
  return db
    .selectFrom('draft_revision as revision')
    .innerJoin('draft', 'draft.id', 'revision.draft_id')
    .select(['draft.problem', 'revision.keystrokes', 'revision.saved_at as at'])
    .where('draft.owner_id', '=', owner_id)
    .where('draft.assessment_id', '=', id)
    .unionAll(
      db
        .selectFrom('approach_revision')
        .select(['problem', 'keystrokes', 'saved_at as at'])
        .where('assessment_id', '=', id),
    )
    .execute();
}

function readAnswerSaves(db: Database, assessmentId: string) {
  return db
    .selectFrom('section_answer_revision')
    .select(['keystrokes', 'saved_at as at'])
    .where('assessment_id', '=', assessmentId)
    .execute();
}

function readRuns(db: Database, assessmentId: string) {
  return db
    .selectFrom('run')
    .select(['problem', 'created_at as at'])
    .where('assessment_id', '=', assessmentId)
    .where('origin', '=', 'candidate')
    .execute();
}
