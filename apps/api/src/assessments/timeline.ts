import type { SectionKind, TimelineLane } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import type { Deps } from '../context.ts';
import { countsInSight } from '../levels/in-sight.ts';
import type { AssessmentRow } from './assessment-row.ts';

/** A run as it was read with `levelsInSight`. */
type TimelineRun = Parameters<typeof countsInSight>[0] & {
  problem: string | null;
  kind: string;
  origin: string;
  number: number | null;
  created_at: Date;
  all_tests: number | null;
};

/** A lane for each problem, in order, and one for each section in which texts are written against the clock. */
export async function readTimeline(
  { db, catalogue }: Pick<Deps, 'db' | 'catalogue'>,
  assessment: AssessmentRow,
  problems: readonly { problem: string; section: string }[],
  newestFirst: readonly TimelineRun[],
): Promise<TimelineLane[]> {
  const { id, started_at, sections } = assessment;
  if (started_at === null) return [];
  const [typed, explained, answered] = await Promise.all([
    readTyping(db, assessment, started_at),
    readExplaining(db, id, started_at),
    readAnswering(db, id, started_at),
  ]);
  const runs = newestFirst.filter(({ origin }) => origin === 'candidate').toReversed();
  const minuteOf = (run: { created_at: Date }) =>
    (run.created_at.getTime() - started_at.getTime()) / 60_000;

  // As in the list of submissions: afterwards a problem with levels is out of the tests of all of them.
  const toldTotal = ({ in_sight, all_tests }: TimelineRun) =>
    in_sight === null && assessment.state === 'finished' ? all_tests : null;

  const lanes = problems.map(({ problem: slug, section }): TimelineLane => {
    const ofProblem = runs.filter((run) => run.problem === slug);
    return {
      lane: slug,
      section: section as SectionKind,
      label: catalogue.get(slug)?.title ?? slug,
      activity: typed
        .filter(({ problem }) => problem === slug)
        .map(({ minute, keystrokes }) => ({ minute, keystrokes })),
      runs: ofProblem.filter(({ kind }) => kind !== 'submission').map(minuteOf),
      submissions: ofProblem.flatMap((run) => {
        const { kind, number } = run;
        if (kind !== 'submission' || number === null) return [];
        const counts = countsInSight(run);
        return { minute: minuteOf(run), number, ...counts, total: toldTotal(run) ?? counts.total };
      }),
    };
  });
  const written = [
    { kind: 'approach', label: 'Approach', activity: explained },
    { kind: 'questions', label: 'Questions', activity: answered },
  ] as const;
  for (const { kind, ...lane } of written)
    if (sections.some((section) => section.kind === kind))
      lanes.push({ ...lane, lane: kind, section: kind, runs: [], submissions: [] });
  return lanes;
}

/** The minute since the start in which a revision was saved. */
function minuteSince(startedAt: Date) {
  return sql<number>`floor(extract(epoch from saved_at - ${startedAt}::timestamptz) / 60)::integer`;
}

/** Keys pressed in each minute with any, by problem. */
async function readTyping(db: Database, { id, owner_id }: AssessmentRow, startedAt: Date) {
  const saves = db
    .selectFrom('draft_revision as revision')
    .innerJoin('draft', 'draft.id', 'revision.draft_id')
    .select(['draft.problem', 'revision.keystrokes', 'revision.saved_at'])
    .where('draft.owner_id', '=', owner_id)
    .where('draft.assessment_id', '=', id)
    .where('revision.keystrokes', '>', 0);
  return db
    .selectFrom(saves.as('save'))
    .select(['problem', minuteSince(startedAt).as('minute')])
    .select(({ fn }) => fn.sum<number>('keystrokes').as('keystrokes'))
    .groupBy(['problem', 'minute'])
    .orderBy('minute')
    .execute();
}

/** Of written questions. */
async function readAnswering(db: Database, assessmentId: string, startedAt: Date) {
  return db
    .selectFrom('section_answer_revision')
    .select(minuteSince(startedAt).as('minute'))
    .select(({ fn }) => fn.sum<number>('keystrokes').as('keystrokes'))
    .where('assessment_id', '=', assessmentId)
    .where('section', '=', 'questions')
    .where('keystrokes', '>', 0)
    .groupBy('minute')
    .orderBy('minute')
    .execute();
}

async function readExplaining(db: Database, assessmentId: string, startedAt: Date) {
  return db
    .selectFrom('approach_revision')
    .select(minuteSince(startedAt).as('minute'))
    .select(({ fn }) => fn.sum<number>('keystrokes').as('keystrokes'))
    .where('assessment_id', '=', assessmentId)
    .where('keystrokes', '>', 0)
    .groupBy('minute')
    .orderBy('minute')
    .execute();
}
