import { randomUUID } from 'node:crypto';
import type { Run } from '@dryrun/contract';
import type { Deps } from '../context.ts';
import { queued } from '../runs/create-run.ts';
import { insertRun } from '../runs/insert-run.ts';
import { refuseUnavailable } from './languages.ts';

/** Sends a tiny program down the road that every submission takes. @throws BAD_REQUEST */
export async function startCheck(deps: Deps, ownerId: string, language: string): Promise<Run> {
  await refuseUnavailable(deps.db, language);
  const id = randomUUID();
  deps.freshRuns.expect(id);
  const run = await insertRun(deps.db, {
    id,
    ownerId,
    assessmentId: null,
    kind: 'check',
    problem: null,
    language,
    // The worker has the program: the language's own smoke program.
    code: '',
    total: 1,
    nowMs: deps.now(),
  });
  if (run === null) throw new Error('A check was not stored.');
  return queued(deps, run);
}
