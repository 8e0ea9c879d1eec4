import type { SectionKind } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import type { PublicProblem } from '@dryrun/problem-kit';
import { sql } from 'kysely';
import type { AssessmentRow } from '../../assessments/assessment-row.ts';
import { applyTimeoutRule, type Code } from '../../assessments/time-out-rule.ts';
import type { Deps } from '../../context.ts';
import { hasLevels, judgedOf, type LevelsJudged } from '../../levels/levels-of.ts';
import { readOpenLevel } from '../../levels/open-levels.ts';
import { startersLike } from '../../levels/starters-like.ts';
import { insertRun, type RunRow } from '../../runs/insert-run.ts';

/**
 * Settles what counts for each problem of a section, in the transaction that ends it. Gives back
 * the runs that are to be judged now.
 *
 * All that stands in the tables came before the deadline, because whoever writes holds the
 * assessment's lock and came before it, and the section closes after all that did. So nothing is filtered by time, and a submission
 * that still waits in the queue counts.
 *
 * Runs made here bear the time of the bell, not of whoever noticed.
 */
export async function closeProblems(
  deps: Deps,
  trx: Database,
  {
    assessment,
    section,
    endedAtMs,
  }: { assessment: AssessmentRow; section: SectionKind; endedAtMs: number },
): Promise<RunRow[]> {
  const problems = await trx
    .selectFrom('assessment_problem')
    .select(['problem', 'hidden_test_count'])
    .where('assessment_id', '=', assessment.id)
    .where('section', '=', section)
    .orderBy('position')
    .execute();
  const left = await whatWasLeft(trx, assessment);
  const rules = { timeoutRule: assessment.timeout_rule, editorMode: assessment.editor_mode };
  const made: RunRow[] = [];

  for (const { problem: slug, hidden_test_count } of problems) {
    const problem = deps.catalogue.get(slug);
    const { counted, bell } = applyTimeoutRule(rules, {
      lastSubmission: left.submissions.get(slug) ?? null,
      bestSubmission: left.best.get(slug) ?? null,
      lastRun: left.runs.get(slug) ?? null,
      lastDraft: left.drafts.get(slug) ?? null,
      starterCode: startersLike(deps.catalogue, slug, left.drafts.get(slug)),
    });
    const submit = async (origin: 'last-run' | 'last-draft' | 'bell', { language, code }: Code) => {
      const run = await insertRun(trx, {
        ownerId: assessment.owner_id,
        assessmentId: assessment.id,
        kind: 'submission',
        origin,
        // A package that was taken away meanwhile is the judge's to report, as a fault of ours.
        problem: { slug, version: problem?.version ?? 'missing' },
        language,
        code,
        ...(await testsAt(deps, trx, assessment, { problem, drawn: hidden_test_count })),
        nowMs: endedAtMs,
      });
      if (run === null) throw new Error('A run of the bell was not stored.');
      made.push(run);
      return run.id;
    };
    let countedRunId: string | null = null;
    if (counted?.kind === 'submission') countedRunId = counted.id;
    if (counted?.kind === 'submit') countedRunId = await submit(counted.origin, counted);
    const bellRunId = bell === null ? null : (bell.id ?? (await submit('bell', bell)));
    await trx
      .updateTable('assessment_problem')
      .set({ counted_run_id: countedRunId, bell_run_id: bellRunId })
      .where('assessment_id', '=', assessment.id)
      .where('problem', '=', slug)
      .execute();
  }
  return made;
}

/** What a run made at the bell is judged on: of a problem with levels those that had opened. */
async function testsAt(
  { catalogue }: Deps,
  trx: Database,
  { id, owner_id }: AssessmentRow,
  { problem, drawn }: { problem: PublicProblem | undefined; drawn: number },
): Promise<{ total: number; levels: LevelsJudged }> {
  if (!problem || !hasLevels(problem)) {
    return { total: problem?.hiddenTestCount ?? drawn, levels: null };
  }
  const place = { ownerId: owner_id, assessmentId: id };
  const open = catalogue.get(problem.slug, await readOpenLevel(trx, place, problem.slug));
  const view = open ?? problem;
  return { total: view.hiddenTestCount, levels: judgedOf(catalogue, view) };
}

type Left = {
  submissions: Map<string, Code & { id: string }>;
  best: Map<string, Code & { id: string }>;
  runs: Map<string, Code>;
  drafts: Map<string, Code>;
};

/** By problem: the last submission, the best one, the last run, and the draft saved last in any language. */
async function whatWasLeft(trx: Database, assessment: AssessmentRow): Promise<Left> {
  const runs = trx
    .selectFrom('run')
    .distinctOn('problem')
    .select(['id', 'problem', 'language', 'code'])
    .where('assessment_id', '=', assessment.id)
    .where('origin', '=', 'candidate')
    .orderBy('problem');
  const submitted = await runs.where('kind', '=', 'submission').orderBy('number', 'desc').execute();
  // As `settle_best_submission` orders them, which sets it anew when more have been judged.
  const best = await runs
    .where('kind', '=', 'submission')
    .orderBy(sql`state = 'done'`, 'desc')
    .orderBy('passed', 'desc')
    .orderBy('number')
    .execute();
  const ran = await runs
    .where('kind', 'in', ['samples', 'custom'])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const drafted = await trx
    .selectFrom('draft')
    .distinctOn('problem')
    .select(['problem', 'language', 'code'])
    .where('owner_id', '=', assessment.owner_id)
    .where('assessment_id', '=', assessment.id)
    .orderBy('problem')
    .orderBy('saved_at', 'desc')
    .orderBy('language')
    .execute();
  return {
    submissions: byProblem(submitted),
    best: byProblem(best),
    runs: byProblem(ran),
    drafts: byProblem(drafted),
  };
}

function byProblem<Row extends { problem: string | null }>(rows: readonly Row[]) {
  return new Map(rows.map((row) => [row.problem ?? '', row]));
}
