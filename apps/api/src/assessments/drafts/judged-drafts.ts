import type { AssessmentDrafts, JudgedDraft, ProblemDrafts } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { backgroundView, readOrAsk } from '../../background/tasks.ts';
import type { Deps } from '../../context.ts';
import { refuse } from '../../http/refuse.ts';
import { readSight, testsInSight } from '../../levels/in-sight.ts';
import type { AssessmentRow } from '../assessment-row.ts';
import { readAssessmentProblems } from '../assessment-view.ts';
import { endOfProblem, lastWithProblems } from '../code-time.ts';
import type { SectionTimes } from '../section-times.ts';
import { draftTasks } from './ask-for-drafts.ts';
import { openStretches, type Stretch, type Touch } from './open-stretches.ts';

/**
 * What the hidden tests say of the drafts, as far as they were judged. Those of an assessment from before
 * there was such a thing are asked for now.
 *
 * @throws CONFLICT before the start, LOCKED while it runs.
 */
export async function readJudgedDrafts(
  deps: Deps,
  assessment: AssessmentRow,
): Promise<AssessmentDrafts> {
  if (assessment.state === 'ready') {
    throw refuse('CONFLICT', 'This assessment has not been started.');
  }
  if (assessment.state !== 'finished') {
    throw refuse('LOCKED', 'Drafts are shown when the assessment has ended.');
  }
  const { db } = deps;
  const startMs = assessment.started_at?.getTime() ?? 0;
  const rows = await readAssessmentProblems(db, assessment.id);
  const secondsOf = (section: SectionTimes | null) =>
    ((section?.endedAtMs ?? startMs) - startMs) / 1000;
  const codingSeconds = secondsOf(lastWithProblems(assessment.sections, rows));
  const subjects = await draftTasks(db, assessment);
  const tasks = await readOrAsk(deps, subjects);
  const touches = await readTouches(db, assessment, startMs);
  const open = new Map(
    assessment.sections.flatMap((part) => {
      const own = rows.filter(({ section }) => section === part.kind).map((row) => row.problem);
      const from = ((part.startsAtMs ?? startMs) - startMs) / 1000;
      return [...stretchesOf(own, touches, from, secondsOf(part))];
    }),
  );
  const sight = await readSight(db, assessment.owner_id, rows);
  const problems = rows.map(async (row, at) => {
    const { problem: slug, section, hidden_test_count } = row;
    const tests = testsInSight(sight, { ...row, assessment_state: 'finished' }, 1);
    const task = tasks[at] ?? null;
    const kept = JSON.parse(task?.result ?? '{}') as Partial<Kept>;
    return {
      slug,
      title: deps.catalogue.get(slug)?.title ?? slug,
      untilSeconds: secondsOf(endOfProblem(assessment.sections, { section })),
      background: backgroundView(task),
      unavailable: kept.unavailable ?? null,
      tests: row.level_tests ? tests : kept.tests || hidden_test_count,
      saved: kept.saved ?? 0,
      drafts: await readDrafts(
        db,
        { assessment: assessment.id, problem: slug, startMs },
        row.level_tests ? tests : Infinity,
      ),
      open: open.get(slug) ?? [],
    } satisfies ProblemDrafts;
  });
  return { codingSeconds, problems: await Promise.all(problems) };
}

/** By problem, of those of one section, within it. */
function stretchesOf(
  problems: readonly string[],
  touches: readonly Touch[],
  from: number,
  until: number,
): Map<string, Stretch[]> {
  const own = touches.filter(({ problem }) => problems.includes(problem));
  const within = own.map(({ problem, atSeconds }) => ({ problem, atSeconds: atSeconds - from }));
  const stretches = openStretches(within, until - from);
  return new Map(
    [...stretches].map(([problem, list]) => [
      problem,
      list.map(({ fromSeconds, toSeconds }) => ({
        fromSeconds: fromSeconds + from,
        toSeconds: toSeconds + from,
      })),
    ]),
  );
}

/** As apps/worker/src/background/drafts writes it. */
type Kept = { saved: number; tests: number; unavailable: string | null };

async function readDrafts(
  db: Database,
  { assessment, problem, startMs }: { assessment: string; problem: string; startMs: number },
  tests: number,
): Promise<JudgedDraft[]> {
  const rows = await db
    .selectFrom('judged_draft as judged')
    .innerJoin('draft', 'draft.id', 'judged.draft_id')
    .select(['draft.language', 'judged.revision', 'judged.saved_at', 'judged.outcomes'])
    .where('judged.assessment_id', '=', assessment)
    .where('judged.problem', '=', problem)
    .orderBy('judged.saved_at')
    .orderBy('judged.revision')
    .execute();
  return rows.map(({ language, revision, saved_at, outcomes }) => {
    const shown = outcomes?.slice(0, tests) ?? null;
    return {
      language,
      revision,
      atSeconds: (saved_at.getTime() - startMs) / 1000,
      passed: shown === null ? null : shown.split('p').length - 1,
      outcomes: shown,
    };
  });
}

/** Every save and run of the candidate, by time. */
async function readTouches(
  db: Database,
  { id, owner_id }: AssessmentRow,
  startMs: number,
): Promise<Touch[]> {
  const rows = await db
    .selectFrom('draft_revision')
    .innerJoin('draft', 'draft.id', 'draft_revision.draft_id')
    .select(['draft.problem', 'draft_revision.saved_at as at'])
    .where('draft.owner_id', '=', owner_id)
    .where('draft.assessment_id', '=', id)
    .unionAll(
      db
        .selectFrom('run')
        .select(['problem', 'created_at as at'])
        .where('assessment_id', '=', id)
        .where('origin', '=', 'candidate')
        .where('problem', 'is not', null)
        .$narrowType<{ problem: string }>(),
    )
    .orderBy('at')
    .execute();
  return rows.map(({ problem, at }) => ({ problem, atSeconds: (at.getTime() - startMs) / 1000 }));
}
