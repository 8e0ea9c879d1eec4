import {
  type Approach,
  type Assessment,
  type AssessmentProblem,
  bestOf,
  leavingsThatCount,
  type SectionKind,
  type SubmissionSummary,
} from '@dryrun/contract';
import type { Database, Schema } from '@dryrun/db';
import type { Selectable } from 'kysely';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { readSight } from '../levels/in-sight.ts';
import { readOpenLevels } from '../levels/open-levels.ts';
import { problemInSitting, problemView } from '../problems/problem-view.ts';
import { submissionSummaries } from '../submissions/submission-summaries.ts';
import type { AssessmentRow } from './assessment-row.ts';
import { assessmentBase } from './assessment-summaries.ts';
import { isOpened } from './is-opened.ts';

export type AssessmentProblemRow = Selectable<Schema['assessment_problem']>;

/** The whole of an assessment, as it is worked on. Problems are drawn at the start, none before. */
export async function assessmentView(deps: Deps, row: AssessmentRow): Promise<Assessment> {
  const [problems, drafts, runs, openLevel] = await Promise.all([
    readAssessmentProblems(deps.db, row.id),
    readDrafts(deps.db, row),
    readRuns(deps.db, row.id),
    readOpenLevels(deps.db, [row.id]),
  ]);
  // Of an older one no more than is open in the one that runs.
  const sight = await readSight(deps.db, row.owner_id, problems);
  const submissions = await submissionSummaries(
    deps,
    row.owner_id,
    runs.filter(({ kind }) => kind === 'submission').map(({ id }) => id),
  );
  return {
    ...assessmentBase(row, deps.now()),
    problems: problems.filter(isOpened(row)).map((problem): AssessmentProblem => {
      const slug = problem.problem;
      const inSight = sight({ problem: slug, assessment_id: row.id }) ?? Infinity;
      const found = deps.catalogue.get(slug, Math.min(openLevel(row.id, slug), inSight));
      if (found === undefined) throw problemIsGone(slug);
      const ofProblem = submissions.filter((submission) => submission.problem === slug);
      const draftsOfProblem = drafts.filter((draft) => draft.problem === slug);
      return {
        problem: row.finished_at === null ? problemInSitting(found) : problemView(found),
        drafts: draftsOfProblem.map(({ language, code, revision, saved_at }) => ({
          language,
          code,
          revision,
          savedAtMs: saved_at.getTime(),
        })),
        section: problem.section as SectionKind,
        language: draftsOfProblem[0]?.language ?? languageToBegin(row, found.starterCode),
        submissions: ofProblem,
        counts: whatCounts(row, problem, ofProblem),
        hasRun: runs.some((run) => run.problem === slug && run.kind !== 'submission'),
        approach: approachView(problem),
      };
    }),
  };
}

/** The one that was set up, or the only one there is. */
function languageToBegin(
  { language }: AssessmentRow,
  starterCode: Readonly<Record<string, string>>,
): string {
  return language in starterCode ? language : (Object.keys(starterCode)[0] ?? language);
}

/** The problems of an assessment in order. */
export async function readAssessmentProblems(
  db: Database,
  assessmentId: string,
): Promise<AssessmentProblemRow[]> {
  return db
    .selectFrom('assessment_problem')
    .selectAll()
    .where('assessment_id', '=', assessmentId)
    .orderBy('position')
    .execute();
}

export function approachView(row: AssessmentProblemRow): Approach {
  return {
    text: row.approach_text,
    timeComplexity: row.time_complexity,
    spaceComplexity: row.space_complexity,
    revision: row.approach_revision,
    savedAtMs: row.approach_saved_at?.getTime() ?? null,
  };
}

/** While its section runs: the submission that counts so far, if the rule looks for one first. Afterwards: what was settled. */
function whatCounts(
  { section, timeout_rule }: AssessmentRow,
  { counted_run_id, section: ofSection }: AssessmentProblemRow,
  newestFirst: readonly SubmissionSummary[],
): SubmissionSummary | null {
  if (section !== ofSection) return newestFirst.find(({ id }) => id === counted_run_id) ?? null;
  const [looksFor] = leavingsThatCount[timeout_rule];
  if (looksFor === 'best-submission') return bestOf(newestFirst.toReversed());
  return looksFor === 'last-submission' ? (newestFirst[0] ?? null) : null;
}

/** The draft of each problem and language, the one saved last first. */
async function readDrafts(db: Database, { id, owner_id }: AssessmentRow) {
  return db
    .selectFrom('draft')
    .select(['problem', 'language', 'code', 'revision', 'saved_at'])
    .where('owner_id', '=', owner_id)
    .where('assessment_id', '=', id)
    .orderBy('saved_at', 'desc')
    .orderBy('language')
    .execute();
}

/** Newest first. What the draft at the bell would have scored is for the report alone. */
async function readRuns(db: Database, assessmentId: string) {
  return db
    .selectFrom('run')
    .select(['id', 'problem', 'kind'])
    .where('assessment_id', '=', assessmentId)
    .where('origin', '<>', 'bell')
    .orderBy('created_at', 'desc')
    .orderBy('number', (order) => order.desc().nullsFirst())
    .execute();
}

function problemIsGone(slug: string) {
  return refuse(
    'SERVICE_UNAVAILABLE',
    `The problem ${slug} of this assessment is not on this server any more. Its report still opens.`,
  );
}
