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
import { openedHelp } from '../problems/problem-help.ts';
import { reportSections } from '../sections/report-sections.ts';
import { groupsJudgedOn } from '../submissions/groups-judged-on.ts';
import { readSameFailures } from '../submissions/same-failure.ts';
import { submissionSummaries } from '../submissions/submission-summaries.ts';
import { levelsInSight, lockedProblems } from '../submissions/unlock.ts';
import { advanceRunning } from './advance-assessment.ts';
import type { AssessmentRow } from './assessment-row.ts';
import { assessmentSummaries } from './assessment-summaries.ts';
import { approachView, readAssessmentProblems } from './assessment-view.ts';
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
  const [rows, runs] = await Promise.all([
    readAssessmentProblems(deps.db, assessment.id),
    readRuns(deps.db, assessment.id),
  ]);
  const [summaries, submissions, drafts, clockJumps, told, timeline, sight, locked] =
    await Promise.all([
      assessmentSummaries(deps, [assessment]),
      submissionSummaries(
        deps,
        assessment.owner_id,
        runs.filter(({ kind }) => kind === 'submission').map(({ id }) => id),
      ),
      readLastDrafts(deps.db, assessment),
      readClockJumps(deps.db, assessment),
      reportSections(deps, assessment),
      readTimeline(deps, assessment, rows, runs),
      readSight(deps.db, assessment.owner_id, rows),
      lockedProblems(deps.db, assessment.owner_id),
    ]);
  const [summary] = summaries;
  if (summary === undefined) throw new Error('A summary was not made.');
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
      // What it would tell of hidden tests is told when no assessment with the same problem runs now.
      const isOpen = !locked.has(slug) && problem !== undefined;
      const unjudged = testsInSight(sight, { ...row, assessment_state: 'finished' }, 1);
      return {
        slug,
        section: row.section as SectionKind,
        title: problem?.title ?? slug,
        difficulty: problem?.difficulty ?? 'medium',
        total: counted?.total ?? unjudged,
        levelTests: row.level_tests?.slice(0, sight(row) ?? undefined) ?? null,
        counted,
        tests: await testsOf(deps, { slug, isOpen }, counted, version ?? null, unjudged),
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
        intended: isOpen ? ((await openedHelp(deps, slug))?.complexity ?? null) : null,
        sameFailureAs:
          isOpen && counted?.state === 'done'
            ? await readSameFailures(deps, slug, version ?? null, counted)
            : [],
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
    .select(['id', 'kind', 'origin', 'problem', 'problem_version', 'created_at'])
    .select(['number', 'passed', 'total', 'all_tests', 'level_tests'])
    .select(levelsInSight().as('in_sight'))
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

/** Each hidden test, and what it probes: not while that is locked, nor when the tests are others now. */
async function testsOf(
  deps: Deps,
  { slug, isOpen }: { slug: string; isOpen: boolean },
  counted: SubmissionSummary | null,
  version: string | null,
  unjudged: number,
): Promise<ReportProblem['tests']> {
  const total = counted?.total ?? unjudged;
  const judgedOn = isOpen ? await groupsJudgedOn(deps, slug, version) : [];
  const groups = judgedOn.length === total ? judgedOn : [];
  return Array.from({ length: total }, (_, index) => {
    const cell = counted?.cells[index] ?? 'queued';
    const verdict = hasEnded(cell) ? cell : 'queued';
    return { index, group: groups[index]?.group ?? '', verdict };
  });
}

function hasEnded(cell: Cell): cell is Verdict {
  return cell !== 'running' && cell !== 'queued' && cell !== 'not-run';
}

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
