import type { Progress } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import { advanceRunning } from '../assessments/advance-assessment.ts';
import { addDays, dayOf, mondayOf, startOfDay } from '../clock/days.ts';
import type { Deps } from '../context.ts';
import { hasLevels } from '../levels/levels-of.ts';
import { lockedProblems } from '../submissions/unlock.ts';
import { fillFigures } from './fill-figures.ts';

type AssessedProblem = Progress['assessments'][number]['problems'][number];
type PractisedProblem = Progress['practice'][number];

/** Problem by problem what this owner did in so many weeks, this one included. */
export async function readProgress(
  deps: Deps,
  ownerId: string,
  { weeks: count, zone }: { weeks: number; zone: string },
): Promise<Progress> {
  // The last bell may have rung without anybody having looked, and ends an assessment.
  await advanceRunning(deps, ownerId);
  const monday = mondayOf(dayOf(deps.now(), zone));
  const weeks = Array.from({ length: count }, (_, index) =>
    startOfDay(addDays(monday, (index - count + 1) * 7), zone),
  );
  await fillFigures(deps.db, ownerId);
  const [assessed, practised, assessmentCount, locked] = await Promise.all([
    readAssessed(deps.db, ownerId, weeks),
    readPractised(deps.db, ownerId, weeks),
    countFinished(deps.db, ownerId),
    lockedProblems(deps.db, ownerId),
  ]);
  // Out of how many tests it was tells of levels that are not open.
  const isTold = ({ slug }: { slug: string }) =>
    !(locked.has(slug) && hasLevels(deps.catalogue.get(slug) ?? {}));
  const judged = assessed.filter(({ run }) => run !== 'waiting' && run !== 'judge-error');
  const assessments = inAssessments(judged.filter(isTold), weeks);
  const practice = inLanguages(practised.filter(isTold));
  const named = [...assessments.flatMap(({ problems }) => problems), ...practice];
  const describe = (slug: string) => {
    const problem = deps.catalogue.get(slug);
    return {
      title: problem?.title ?? slug,
      difficulty: problem?.difficulty ?? ('medium' as const),
      topics: locked.has(slug) ? [] : [...(problem?.topics ?? [])],
    };
  };
  const waiting = assessed.filter(({ run }) => run === 'waiting');
  return {
    weeks: weeks.map((startsAtMs) => ({ startsAtMs })),
    problems: Object.fromEntries(
      [...new Set(named.map(({ slug }) => slug))].map((slug) => [slug, describe(slug)]),
    ),
    assessments,
    practice,
    assessmentCount,
    pending: new Set(waiting.map(({ assessment_id }) => assessment_id)).size,
    leftOut: assessed.filter(({ run }) => run === 'judge-error').length,
  };
}

type Assessed = Pick<AssessedProblem, 'slug' | 'language' | 'passed' | 'total'> & {
  assessment_id: string;
  at: Date;
  run: 'none' | 'judged' | 'waiting' | 'judge-error';
  limited: number | null;
  right_after_ms: number | null;
  lost_ms: number | null;
  rests_on: AssessedProblem['restsOn'] | null;
};

async function readAssessed(db: Database, ownerId: string, weeks: readonly number[]) {
  const { rows } = await sql<Assessed>`
    select a.id as assessment_id, p.problem as slug, a.started_at as at,
      -- A query that was never sent is no program of the language of the set-up.
      coalesce(run.language, case p.section when 'sql' then 'sql' else a.language end) as language,
      -- Without figures something of it is still to be judged.
      case when f.problem is null then 'waiting' when run.id is null then 'none'
        when run.verdict = 'judge-error' then 'judge-error' else 'judged' end as run,
      coalesce(run.passed, 0) as passed, coalesce(run.all_tests, run.total, p.hidden_test_count) as total,
      f.limited, f.right_after_ms, f.lost_ms, f.rests_on
    from assessment a join assessment_problem p on p.assessment_id = a.id
      left join run on run.id = p.counted_run_id
      left join problem_figures f on f.assessment_id = a.id and f.problem = p.problem
    where a.owner_id = ${ownerId} and a.state = 'finished' and a.started_at >= ${firstOf(weeks)}
    order by a.started_at, p.position`.execute(db);
  return rows;
}

function inAssessments(
  rows: readonly Assessed[],
  weeks: readonly number[],
): Progress['assessments'] {
  const groups = Map.groupBy(rows, ({ assessment_id }) => assessment_id);
  return [...groups].map(([id, ofIt]) => {
    const atMs = +(ofIt[0]?.at ?? 0);
    return {
      id,
      atMs,
      week: weeks.findLastIndex((startsAtMs) => startsAtMs <= atMs),
      problems: ofIt.map(({ slug, language, passed, total, ...figures }) => ({
        ...{ slug, language, passed, total, limited: figures.limited ?? 0 },
        rightAfterMinutes: minutesOf(figures.right_after_ms),
        lostMinutes: minutesOf(figures.lost_ms),
        restsOn: figures.rests_on ?? 'submissions',
      })),
    };
  });
}

type Practised = Omit<PractisedProblem, 'weeks'> & PractisedProblem['weeks'][number];

/** One row for each problem, language and week. */
async function readPractised(db: Database, ownerId: string, weeks: readonly number[]) {
  const bounds = sql`${weeks.map((ms) => new Date(ms))}::timestamptz[]`;
  const { rows } = await sql<Practised>`
    select problem as slug, language, width_bucket(created_at, ${bounds}) - 1 as week,
      floor(extract(epoch from max(created_at)) * 1000)::double precision as "atMs",
      max(passed) as passed, max(coalesce(all_tests, total)) as total
    from run
    where owner_id = ${ownerId} and kind = 'submission' and assessment_id is null
      and origin <> 'bell' and verdict <> 'judge-error' and created_at >= ${firstOf(weeks)}
    group by problem, language, week`.execute(db);
  return rows;
}

function inLanguages(rows: readonly Practised[]): PractisedProblem[] {
  const groups = Map.groupBy(rows, ({ slug, language }) => `${slug} ${language}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { slug, language } = first;
    const weeks = [first, ...others].sort((a, b) => a.week - b.week);
    return { slug, language, weeks: weeks.map(({ slug, language, ...ofWeek }) => ofWeek) };
  });
}

async function countFinished(db: Database, ownerId: string): Promise<number> {
  const { count } = await db
    .selectFrom('assessment')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('owner_id', '=', ownerId)
    .where('state', '=', 'finished')
    .executeTakeFirstOrThrow();
  return Number(count);
}

function firstOf(weeks: readonly number[]): Date {
  return new Date(weeks[0] ?? 0);
}

function minutesOf(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms / 6_000) / 10;
}
