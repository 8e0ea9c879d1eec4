import type { Database } from '@dryrun/db';
import type { Candidate } from './candidate.ts';

/** All that the bell has decided, with times counted from the start in milliseconds. */
export async function decided(db: Database, { id }: Candidate) {
  const assessment = await db
    .selectFrom('assessment')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const startMs = assessment.started_at?.getTime() ?? 0;
  const since = (time: Date | null) => time && time.getTime() - startMs;
  const sections = await db
    .selectFrom('section')
    .selectAll()
    .where('assessment_id', '=', id)
    .orderBy('position')
    .execute();
  const problems = await db
    .selectFrom('assessment_problem')
    .selectAll()
    .where('assessment_id', '=', id)
    .orderBy('position')
    .execute();
  const runs = await db
    .selectFrom('run')
    .selectAll()
    .where('assessment_id', '=', id)
    .orderBy('created_at')
    .execute();
  const run = (runId: string | null) => {
    const found = runs.find((one) => one.id === runId);
    if (found === undefined) return null;
    const { origin, language, code, kind, number, total } = found;
    // What the candidate sends comes when it comes; what the bell makes comes at the bell.
    const at = origin === 'candidate' ? null : since(found.created_at);
    return { origin, language, code, kind, number, total, at };
  };
  return {
    state: assessment.state,
    section: sections.find(({ starts_at, ended_at }) => starts_at && !ended_at)?.kind ?? null,
    finishedAt: since(assessment.finished_at),
    sections: sections.map((section) => [
      since(section.starts_at),
      since(section.deadline),
      since(section.ended_at),
      section.ended_by,
    ]),
    counted: problems.map(({ counted_run_id }) => run(counted_run_id)),
    bell: problems.map(({ bell_run_id }) => run(bell_run_id)),
    runs: runs.length,
  };
}
