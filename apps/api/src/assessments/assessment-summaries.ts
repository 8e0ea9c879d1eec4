import type { Assessment, AssessmentSummary, Difficulty, Result } from '@dryrun/contract';
import type { Deps } from '../context.ts';
import { inSight, readSight, testsInSight } from '../levels/in-sight.ts';
import { readOpenLevels } from '../levels/open-levels.ts';
import { cellsOf, readCells } from '../submissions/submission-summaries.ts';
import { isTold } from '../submissions/told.ts';
import type { AssessmentRow } from './assessment-row.ts';
import { readExtraTime } from './extra-time.ts';
import { isOpened } from './is-opened.ts';

/** What a whole assessment and a summary of one have in common. */
export function assessmentBase(row: AssessmentRow, nowMs: number): Omit<Assessment, 'problems'> {
  return {
    id: row.id,
    preset: row.preset,
    presetName: row.preset_name,
    state: row.state,
    section: row.section,
    editorMode: row.editor_mode,
    environment: row.environment,
    language: row.language,
    timeoutRule: row.timeout_rule,
    fullScreen: row.full_screen,
    pasteBlocked: row.paste_blocked,
    sections: [...row.sections],
    exclusive: row.exclusive,
    extraTime: readExtraTime(row),
    extraTimeGivenAtMs: row.extra_time_given_at?.getTime() ?? null,
    difficulties: row.draw.difficulties as Difficulty[],
    createdAtMs: row.created_at.getTime(),
    startedAtMs: row.started_at?.getTime() ?? null,
    finishedAtMs: row.finished_at?.getTime() ?? null,
    nowMs,
  };
}

/**
 * Assessments as lists show them, in the order given. Two queries, however many there are.
 * What counts is known once coding has ended, and shown once it is judged and may be told.
 */
export async function assessmentSummaries(
  deps: Deps,
  rows: readonly AssessmentRow[],
): Promise<AssessmentSummary[]> {
  const nowMs = deps.now();
  const problems = await readProblemsWithResults(deps, rows);
  return rows.map((row) => ({
    ...assessmentBase(row, nowMs),
    problems: (problems.get(row.id) ?? [])
      .filter(isOpened(row))
      .map(({ section: _, ...problem }) => problem),
  }));
}

type SummaryProblems = (AssessmentSummary['problems'][number] & { section: string })[];

async function readProblemsWithResults(
  deps: Deps,
  assessments: readonly AssessmentRow[],
): Promise<Map<string, SummaryProblems>> {
  const byAssessment = new Map<string, SummaryProblems>();
  const [first] = assessments;
  if (first === undefined) return byAssessment;
  const ids = assessments.map(({ id }) => id);
  const rows = await deps.db
    .selectFrom('assessment_problem')
    .leftJoin('run', 'run.id', 'assessment_problem.counted_run_id')
    .select([
      'assessment_problem.assessment_id',
      'assessment_problem.problem',
      'assessment_problem.section',
      'assessment_problem.hidden_test_count',
      'run.id as run_id',
      'run.origin',
      'run.state',
      'run.verdict',
      'run.passed',
      'run.total',
      'run.all_tests',
      'run.level_tests as judged_levels',
      'assessment_problem.level_tests',
    ])
    .where('assessment_problem.assessment_id', 'in', ids)
    .orderBy('assessment_problem.assessment_id')
    .orderBy('assessment_problem.position')
    .execute();
  const [cells, sight, openLevel] = await Promise.all([
    readCells(
      deps.db,
      rows.flatMap(({ run_id }) => run_id ?? []),
    ),
    readSight(deps.db, first.owner_id, rows),
    rows.some(({ level_tests }) => level_tests) ? readOpenLevels(deps.db, ids) : () => 1,
  ]);
  const states = new Map(assessments.map(({ id, state }) => [id, state]));
  for (const row of rows) {
    const { run_id, state, verdict, passed, total, assessment_id, all_tests } = row;
    const place = { ...row, assessment_state: states.get(assessment_id) ?? null };
    let result: Result | null = null;
    const told = isTold(row.origin, place.assessment_state);
    if (told && run_id !== null && state === 'done' && verdict !== null && total !== null) {
      const tests = cellsOf({ state, verdict, total }, cells.get(run_id) ?? []);
      const judged = { submissionId: run_id, verdict, passed: passed ?? 0, total, cells: tests };
      result = inSight(sight, { ...place, level_tests: row.judged_levels, all_tests }, judged);
    }
    const problem = deps.catalogue.get(row.problem);
    const list = byAssessment.get(row.assessment_id) ?? [];
    list.push({
      slug: row.problem,
      section: row.section,
      title: problem?.title ?? row.problem,
      difficulty: problem?.difficulty ?? 'medium',
      total:
        row.level_tests === null
          ? (total ?? row.hidden_test_count)
          : testsInSight(sight, place, openLevel(assessment_id, row.problem)),
      result,
      underWay: told && run_id !== null && state !== 'done',
    });
    byAssessment.set(row.assessment_id, list);
  }
  return byAssessment;
}
