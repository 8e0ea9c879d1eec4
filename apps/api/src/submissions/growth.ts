import type { GrowthAxis, SubmissionGrowth } from '@dryrun/contract';
import {
  compareStated,
  type GrowthMeasured,
  heardSizes,
  readComplexity,
} from '@dryrun/problem-kit';
import { advanceRunning } from '../assessments/advance-assessment.ts';
import { backgroundView, readOrAsk, readTask, type TaskSubject } from '../background/tasks.ts';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { hiddenTestsAreLocked } from './unlock.ts';

/** As apps/worker/src/background/measure-growth.ts writes it. */
type Kept = {
  axes: { name: string; together: boolean; measured: GrowthMeasured }[];
  unavailable: string | null;
};

/**
 * What was measured of a submission so far. One of an assessment is measured when it is first asked for.
 *
 * @throws NOT_FOUND; LOCKED while an assessment with its problem runs: it tells of hidden tests
 */
export async function readGrowth(deps: Deps, owner: string, id: string): Promise<SubmissionGrowth> {
  const run = await readSubject(deps, owner, id);
  let task = await readTask(deps.db, run.subject);
  if (run.isOfAssessment || task?.state === 'failed') {
    await readOrAsk(deps, [run.subject]);
    task = await readTask(deps.db, run.subject);
  }
  const kept = JSON.parse(task?.result ?? '{}') as Partial<Kept>;
  const wrote = run.wrote?.trim() || null;
  return {
    background: task === null ? null : backgroundView(task),
    unavailable: kept.unavailable ?? null,
    wrote,
    axes: (kept.axes ?? []).map((axis) => viewOf(axis, wrote)),
  };
}

/** Has it measured. @throws as `readGrowth` does */
export async function askForGrowth(
  deps: Deps,
  owner: string,
  id: string,
): Promise<SubmissionGrowth> {
  const { subject } = await readSubject(deps, owner, id);
  await readOrAsk(deps, [subject]);
  return readGrowth(deps, owner, id);
}

async function readSubject(
  deps: Deps,
  owner: string,
  id: string,
): Promise<{ subject: TaskSubject; isOfAssessment: boolean; wrote: string | null }> {
  await advanceRunning(deps, owner);
  const row = await deps.db
    .selectFrom('run')
    .leftJoin('assessment_problem as of', (join) =>
      join
        .onRef('of.assessment_id', '=', 'run.assessment_id')
        .onRef('of.problem', '=', 'run.problem'),
    )
    .select(['run.id', 'run.problem', 'run.assessment_id', 'of.time_complexity'])
    .where('run.id', '=', id)
    .where('run.owner_id', '=', owner)
    .where('run.kind', '=', 'submission')
    .executeTakeFirst();
  if (row?.problem == null) throw refuse('NOT_FOUND', 'There is no submission with this id.');
  if (await hiddenTestsAreLocked(deps.db, owner, row.problem)) {
    throw refuse('LOCKED', 'Growth is shown when the assessment with this problem has ended.');
  }
  return {
    subject: { ownerId: owner, kind: 'growth', runId: row.id },
    isOfAssessment: row.assessment_id !== null,
    wrote: row.time_complexity,
  };
}

function viewOf(
  { name, together, measured }: Kept['axes'][number],
  wrote: string | null,
): GrowthAxis {
  const { group, sizes, floorMs, limitMs, breaksAt, growth, memory } = measured;
  return {
    name,
    together,
    group,
    sizes: sizes.map(({ size, ownMs, referenceMs, over, memoryBytes }) => ({
      size,
      ownMs,
      referenceMs,
      over,
      memoryBytes,
    })),
    floorMs,
    limitMs,
    breaksAt,
    growth: {
      ...growth,
      ...('names' in growth ? { names: [...growth.names] } : {}),
    } as GrowthAxis['growth'],
    memory: memory as GrowthAxis['memory'],
    stated: wrote === null ? null : statedOf(wrote, measured),
  };
}

function statedOf(wrote: string, measured: GrowthMeasured): GrowthAxis['stated'] {
  const said = compareStated(readComplexity(wrote), measured.growth, heardSizes(measured));
  return { kind: said.kind, because: said.kind === 'not-compared' ? said.because : null };
}
