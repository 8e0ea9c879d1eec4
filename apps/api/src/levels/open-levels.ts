import type { Database } from '@dryrun/db';
import type { Catalogue, PublicProblem } from '@dryrun/problem-kit';
import { isOfAssessment } from '../runs/of-assessment.ts';
import { runningAssessment } from '../submissions/unlock.ts';
import { hasLevels } from './levels-of.ts';

/** How many levels are open: of a problem of this assessment or, for null, in this owner's practice. */
export async function readOpenLevel(
  db: Database,
  { ownerId, assessmentId }: { ownerId: string; assessmentId: string | null },
  problem: string,
): Promise<number> {
  const { level } = await db
    .selectFrom('level_opening')
    .select(({ fn }) => fn.max('level').as('level'))
    .where('owner_id', '=', ownerId)
    .where(isOfAssessment('assessment_id', assessmentId))
    .where('problem', '=', problem)
    .executeTakeFirstOrThrow();
  return level ?? 1;
}

/** Of every problem of some assessments of which more than the first level is open. */
export async function readOpenLevels(
  db: Database,
  assessmentIds: readonly string[],
): Promise<(assessmentId: string, problem: string) => number> {
  if (assessmentIds.length === 0) return () => 1;
  const rows = await db
    .selectFrom('level_opening')
    .select(({ fn }) => ['assessment_id', 'problem', fn.max('level').as('level')])
    .where('assessment_id', 'in', assessmentIds)
    .groupBy(['assessment_id', 'problem'])
    .execute();
  return (assessmentId, problem) =>
    rows.find((row) => row.assessment_id === assessmentId && row.problem === problem)?.level ?? 1;
}

/**
 * A problem as far as this owner may know it: in practice up to the level that is open there; while an
 * assessment with it runs, up to the level that is open in that.
 */
export async function problemAsOpen(
  { db, catalogue }: { db: Database; catalogue: Catalogue },
  ownerId: string,
  problem: PublicProblem,
): Promise<PublicProblem> {
  if (!hasLevels(problem)) return problem;
  const running = await runningAssessment(db, ownerId, problem.slug);
  const assessmentId = running?.hasProblem ? running.id : null;
  const open = await readOpenLevel(db, { ownerId, assessmentId }, problem.slug);
  return catalogue.get(problem.slug, open) ?? problem;
}
