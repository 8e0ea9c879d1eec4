import { editBetween, type Film, type Replay, type ReplayRun } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { advanceRunning } from '../assessments/advance-assessment.ts';
import type { AssessmentRow } from '../assessments/assessment-row.ts';
import { readAssessmentProblems } from '../assessments/assessment-view.ts';
import { lastWithProblems } from '../assessments/code-time.ts';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { startersLike } from '../levels/starters-like.ts';
import { readSessionLog } from '../session-log/read-session-log.ts';
import { hiddenTestsAreLocked } from '../submissions/unlock.ts';

/**
 * Everything that stood in the editors of a finished assessment, as edits from the starter code on.
 *
 * @throws CONFLICT before the start, LOCKED while it runs, or while another does with one of its problems.
 */
export async function readReplay(deps: Deps, assessment: AssessmentRow): Promise<Replay> {
  const { id, started_at, sections } = assessment;
  if (started_at === null) throw refuse('CONFLICT', 'This assessment has not been started.');
  if (assessment.state !== 'finished') {
    throw refuse('LOCKED', 'The replay opens when the assessment has ended.');
  }
  await advanceRunning(deps, assessment.owner_id);
  const startMs = started_at.getTime();
  const problems = await readAssessmentProblems(deps.db, id);
  for (const { problem } of problems) {
    if (await hiddenTestsAreLocked(deps.db, assessment.owner_id, problem)) {
      const title = deps.catalogue.get(problem)?.title ?? problem;
      throw refuse(
        'LOCKED',
        `${title} is in an assessment that runs now. The replay opens after it.`,
      );
    }
  }
  const [films, runs, log] = await Promise.all([
    readFilms(deps, assessment, startMs),
    readRuns(deps.db, id, startMs),
    readSessionLog(deps.db, assessment),
  ]);
  const last = lastWithProblems(sections, problems);
  return {
    id,
    presetName: assessment.preset_name,
    startedAtMs: startMs,
    codingMs: Math.max(1, (last?.endedAtMs ?? startMs) - startMs),
    byBell: last?.endedBy === 'bell',
    language: assessment.language,
    problems: problems.map(({ problem, hidden_test_count }) => ({
      slug: problem,
      title: deps.catalogue.get(problem)?.title ?? problem,
      total: hidden_test_count,
    })),
    films,
    runs,
    moments: log.moments,
    recorded: log.recorded,
  };
}

/** A film for each problem and language in which anything was saved. */
async function readFilms(
  { db, catalogue }: Pick<Deps, 'db' | 'catalogue'>,
  { id, owner_id }: AssessmentRow,
  startMs: number,
): Promise<Film[]> {
  const revisions = await db
    .selectFrom('draft')
    .innerJoin('draft_revision as revision', 'revision.draft_id', 'draft.id')
    .select(['draft.problem', 'draft.language', 'revision.code', 'revision.saved_at'])
    .where('draft.owner_id', '=', owner_id)
    .where('draft.assessment_id', '=', id)
    .orderBy('draft.problem')
    .orderBy('draft.language')
    .orderBy('revision.revision')
    .execute();
  const films: Film[] = [];
  let film: Film | undefined;
  let before = '';
  for (const { problem, language, code, saved_at } of revisions) {
    if (film?.problem !== problem || film.language !== language) {
      const starterCode = startersLike(catalogue, problem, null)[language] ?? '';
      film = { problem, language, starterCode, edits: [] };
      films.push(film);
      before = starterCode;
    }
    film.edits.push({ atMs: saved_at.getTime() - startMs, ...editBetween(before, code) });
    before = code;
  }
  return films;
}

async function readRuns(db: Database, assessmentId: string, startMs: number): Promise<ReplayRun[]> {
  const rows = await db
    .selectFrom('run')
    .select(['kind', 'problem', 'language', 'number', 'state', 'passed', 'total', 'created_at'])
    .select('all_tests')
    .where('assessment_id', '=', assessmentId)
    .where('origin', '=', 'candidate')
    .orderBy('created_at')
    .orderBy('number')
    .execute();
  return rows.flatMap(
    ({ kind, problem, language, number, state, created_at, all_tests, ...counts }) => {
      if (kind === 'check' || problem === null) return [];
      const isJudged = state === 'done' && kind !== 'custom';
      const atMs = created_at.getTime() - startMs;
      const passed = isJudged ? counts.passed : null;
      const whole = kind === 'submission' ? (all_tests ?? counts.total) : counts.total;
      const total = isJudged ? whole : null;
      return [{ atMs, kind, problem, language, number, passed, total }];
    },
  );
}
