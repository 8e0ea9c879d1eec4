import type { Assessment, AssessmentSummary, Difficulty, Result } from '@dryrun/contract';
import type { Deps } from '../context.ts';
import { cellsOf, readCells } from '../submissions/submission-summaries.ts';
import type { AssessmentRow } from './assessment-row.ts';

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
    difficulties: row.draw.difficulties as Difficulty[],
    createdAtMs: row.created_at.getTime(),
    startedAtMs: row.started_at?.getTime() ?? null,
    finishedAtMs: row.finished_at?.getTime() ?? null,
    nowMs,
  };
}

/**
 * Assessments as lists show them, in the order given. Two queries, however many there are.
 * What counts is known once coding has ended, and shown once it is judged.
 */
export async function assessmentSummaries(
  deps: Deps,
  rows: readonly AssessmentRow[],
): Promise<AssessmentSummary[]> {
  const nowMs = deps.now();
  const problems = await readProblemsWithResults(
    deps,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    ...assessmentBase(row, nowMs),
    problems: problems.get(row.id) ?? [],
  }));
}

type SummaryProblems = AssessmentSummary['problems'];

async function readProblemsWithResults(
  deps: Deps,
  assessmentIds: readonly string[],
): Promise<Map<string, SummaryProblems>> {
  const byAssessment = new Map<string, SummaryProblems>();
  if (assessmentIds.length === 0) return byAssessment;
  const rows = await deps.db
    .selectFrom('assessment_problem')
    .leftJoin('run', 'run.id', 'assessment_problem.counted_run_id')
    .select([
      'assessment_problem.assessment_id',
      'assessment_problem.problem',
      'assessment_problem.hidden_test_count',
      'run.id as run_id',
      'run.state',
      'run.verdict',
      'run.passed',
      'run.total',
    ])
    .where('assessment_problem.assessment_id', 'in', assessmentIds)
    .orderBy('assessment_problem.assessment_id')
    .orderBy('assessment_problem.position')
    .execute();
  const cells = await readCells(
    deps.db,
    rows.flatMap(({ run_id }) => run_id ?? []),
  );
  for (const row of rows) {
    const { run_id, state, verdict, passed, total } = row;
    let result: Result | null = null;
    if (run_id !== null && state === 'done' && verdict !== null && total !== null) {
      const tests = cellsOf({ state, verdict, total }, cells.get(run_id) ?? []);
      result = { submissionId: run_id, verdict, passed: passed ?? 0, total, cells: tests };
    }
    const problem = deps.catalogue.get(row.problem);
    const list = byAssessment.get(row.assessment_id) ?? [];
    list.push({
      slug: row.problem,
      title: problem?.title ?? row.problem,
      difficulty: problem?.difficulty ?? 'medium',
      total: total ?? row.hidden_test_count,
      result,
    });
    byAssessment.set(row.assessment_id, list);
  }
  return byAssessment;
}
