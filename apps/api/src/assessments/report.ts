import {
  type Cell,
  type Report,
  type ReportProblem,
  ruleInForce,
  type SectionKind,
  type SubmissionSummary,
  type Verdict,
} from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { readClockJumps } from '../clock/clock-jumps.ts';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { readSight, testsInSight } from '../levels/in-sight.ts';
import { startersLike } from '../levels/starters-like.ts';
import { helpIfOpen } from '../problems/problem-help.ts';
import { reportSections } from '../sections/report-sections.ts';
import { groupsJudgedOn } from '../submissions/groups-judged-on.ts';
import { readSameFailures } from '../submissions/same-failure.ts';
import { submissionSummaries } from '../submissions/submission-summaries.ts';
import { hiddenTestsAreLocked } from '../submissions/unlock.ts';
import { advanceRunning } from './advance-assessment.ts';
import type { AssessmentRow } from './assessment-row.ts';
import { assessmentSummaries } from './assessment-summaries.ts';
import {
  type AssessmentProblemRow,
  approachView,
  readAssessmentProblems,
} from './assessment-view.ts';
import { isNothing } from './time-out-rule.ts';
import { readTimeline } from './timeline.ts';

/**
 * The report of a finished assessment.
 *
 * @param whole what is closed while another assessment runs is there all the same: for files, which are
 *   made while nothing exclusive runs, and have no checklist of a paper.
 * @throws CONFLICT before the start, LOCKED while it runs.
 */
export async function readReport(
  deps: Deps,
  assessment: AssessmentRow,
  { whole = false } = {},
): Promise<Report> {
  if (assessment.state === 'ready') {
    throw refuse('CONFLICT', 'This assessment has not been started.');
  }
  if (assessment.state !== 'finished') {
    throw refuse('LOCKED', 'The report opens when the assessment has ended.');
  }
  // Another one may be past its deadline, and must not keep tests of this one locked.
  await advanceRunning(deps, assessment.owner_id);
  const rows = await readAssessmentProblems(deps.db, assessment.id);
  const [summaries, runs, drafts, clockJumps, told, timeline] = await Promise.all([
    assessmentSummaries(deps, [assessment]),
    readRuns(deps.db, assessment.id),
    readLastDrafts(deps.db, assessment),
    readClockJumps(deps.db, assessment),
    reportSections(deps, assessment),
    readTimeline(deps, assessment, rows),
  ]);
  const [summary] = summaries;
  if (summary === undefined) throw new Error('A summary was not made.');
  const submissions = await submissionSummaries(
    deps,
    assessment.owner_id,
    runs.filter(({ kind }) => kind === 'submission').map(({ id }) => id),
  );
  const sight = await readSight(deps.db, assessment.owner_id, rows);
  const problems = await Promise.all(
    rows.map(async (row): Promise<ReportProblem> => {
      const slug = row.problem;
      const problem = deps.catalogue.get(slug);
      const byId = (id: string | null) => submissions.find((one) => one.id === id) ?? null;
      const counted = byId(row.counted_run_id);
      // Under `best` the draft may be one of the submissions, and that may turn out the best.
      const bell = row.bell_run_id === row.counted_run_id ? null : byId(row.bell_run_id);
      const runsOfProblem = runs.filter((run) => run.problem === slug);
      const version = runs.find(({ id }) => id === counted?.id)?.problem_version;
      const approach = approachView(row);
      const unjudged = testsInSight(sight, { ...row, assessment_state: 'finished' }, 1);
      return {
        slug,
        section: row.section as SectionKind,
        title: problem?.title ?? slug,
        difficulty: problem?.difficulty ?? 'medium',
        total: counted?.total ?? unjudged,
        levelTests: row.level_tests?.slice(0, sight(row) ?? undefined) ?? null,
        counted,
        tests: await testsOf(deps, assessment.owner_id, row, counted, version ?? null, unjudged),
        bell,
        draftAtBell: bell
          ? 'judged'
          : isNothing(
                drafts.get(slug) ?? null,
                startersLike(deps.catalogue, slug, drafts.get(slug)),
              )
            ? 'nothing'
            : 'counted',
        editedAfterMs: bell && editedAfterMs(counted, runsOfProblem, drafts.get(slug)?.savedAtMs),
        submissions: submissions.filter((one) => one.problem === slug && one.origin !== 'bell'),
        approach: { ...approach, wordCount: wordCount(approach.text) },
        intended: await intendedComplexity(deps, assessment.owner_id, slug),
        sameFailureAs: await sameFailureAs(
          deps,
          assessment.owner_id,
          slug,
          counted,
          version ?? null,
        ),
      };
    }),
  );
  // Which is the best is known when all are judged.
  const rule = ruleInForce(summary);
  const pending = problems.some(({ counted, bell, submissions }) =>
    [counted, bell, ...(rule === 'best' ? submissions : [])].some(
      (one) => one !== null && one.state !== 'done',
    ),
  );
  const closedSections = whole ? [] : told.closed;
  const sections = told.sections.filter(({ kind }) => !closedSections.includes(kind));
  const others = { timeline, clockJumps };
  return { assessment: summary, pending, problems, sections, closedSections, ...others };
}

/** All runs of an assessment, newest first. */
async function readRuns(db: Database, assessmentId: string) {
  return db
    .selectFrom('run')
    .select(['id', 'kind', 'problem', 'problem_version', 'created_at'])
    .where('assessment_id', '=', assessmentId)
    .orderBy('created_at', 'desc')
    .orderBy('number', (order) => order.desc().nullsFirst())
    .execute();
}

/** The draft of each problem that was saved last, in any language. */
async function readLastDrafts(db: Database, { id, owner_id }: AssessmentRow) {
  const rows = await db
    .selectFrom('draft')
    .distinctOn('problem')
    .select(['problem', 'language', 'code', 'saved_at'])
    .where('owner_id', '=', owner_id)
    .where('assessment_id', '=', id)
    .orderBy('problem')
    .orderBy('saved_at', 'desc')
    .orderBy('language')
    .execute();
  return new Map(
    rows.map(({ problem, language, code, saved_at }) => [
      problem,
      { language, code, savedAtMs: saved_at.getTime() },
    ]),
  );
}

/**
 * How long the draft was edited after what counts was sent. A last run that counts bears the time of
 * the bell; it was sent when the candidate ran it.
 */
function editedAfterMs(
  counted: SubmissionSummary | null,
  newestFirst: Awaited<ReturnType<typeof readRuns>>,
  lastEditMs: number | undefined,
): number | null {
  if (counted === null || lastEditMs === undefined) return null;
  const lastRun = newestFirst.find(({ kind }) => kind !== 'submission');
  const sentAtMs =
    counted.origin === 'last-run' ? lastRun?.created_at.getTime() : counted.createdAtMs;
  return sentAtMs !== undefined && lastEditMs > sentAtMs ? lastEditMs - sentAtMs : null;
}

async function testsOf(
  deps: Deps,
  ownerId: string,
  row: AssessmentProblemRow,
  counted: SubmissionSummary | null,
  version: string | null,
  unjudged: number,
): Promise<ReportProblem['tests']> {
  const total = counted?.total ?? unjudged;
  const groups = await groupsOf(deps, ownerId, row.problem, version, total);
  return Array.from({ length: total }, (_, index) => {
    const cell = counted?.cells[index] ?? 'queued';
    return { index, group: groups[index] ?? '', verdict: hasEnded(cell) ? cell : 'queued' };
  });
}

function hasEnded(cell: Cell): cell is Verdict {
  return cell !== 'running' && cell !== 'queued' && cell !== 'not-run';
}

/**
 * What each hidden test probes. Nothing while the same problem is in an assessment that runs now,
 * and nothing when the tests have been changed or taken away since.
 */
async function groupsOf(
  deps: Deps,
  ownerId: string,
  slug: string,
  version: string | null,
  total: number,
): Promise<readonly string[]> {
  if (deps.catalogue.get(slug) === undefined) return [];
  if (await hiddenTestsAreLocked(deps.db, ownerId, slug)) return [];
  const groups = await groupsJudgedOn(deps, slug, version);
  return groups.length === total ? groups.map(({ group }) => group) : [];
}

async function intendedComplexity(
  deps: Deps,
  ownerId: string,
  slug: string,
): Promise<ReportProblem['intended']> {
  if (deps.catalogue.get(slug) === undefined) return null;
  return (await helpIfOpen(deps, ownerId, slug))?.complexity ?? null;
}

/** Nothing while the same problem is in an assessment that runs now. */
async function sameFailureAs(
  deps: Deps,
  ownerId: string,
  slug: string,
  counted: SubmissionSummary | null,
  version: string | null,
): Promise<ReportProblem['sameFailureAs']> {
  if (counted?.state !== 'done' || (await hiddenTestsAreLocked(deps.db, ownerId, slug))) return [];
  return readSameFailures(deps, slug, version, counted);
}

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
