import type { Run } from '@dryrun/contract';
import type { Context, Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { createRun } from '../runs/create-run.ts';

/**
 * Judges a submission's program on the tests that its problem has today: a new submission in practice,
 * which is refused where any other would be. The old one keeps its result.
 *
 * @throws NOT_FOUND, CONFLICT while it is not judged yet, and whatever `createRun` refuses.
 */
export async function judgeAgain(
  deps: Deps,
  owner: string,
  { id, requestId }: { id: string; requestId?: string | undefined },
  context: Pick<Context, 'arrivedAtMs' | 'arrival'>,
): Promise<Run> {
  const row = await deps.db
    .selectFrom('run')
    .select(['problem', 'language', 'code', 'environment', 'state'])
    .where('id', '=', id)
    .where('owner_id', '=', owner)
    .where('kind', '=', 'submission')
    .executeTakeFirst();
  if (row === undefined || row.problem === null)
    throw refuse('NOT_FOUND', 'There is no submission with this id.');
  const { problem, language, code, environment, state } = row;
  if (state !== 'done')
    throw refuse('CONFLICT', 'This submission is not judged yet. Wait for its verdict.');
  const again = { kind: 'submission' as const, problem, language, code, environment };
  return createRun(deps, owner, { ...again, ...(requestId && { requestId }) }, context);
}
