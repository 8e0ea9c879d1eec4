import type { VersionText } from '@dryrun/contract';
import { advanceRunning } from '../assessments/advance-assessment.ts';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { recordOlderAttempt } from '../review/help-openings.ts';
import { cellsOf, readCells } from '../submissions/submission-summaries.ts';
import { isTold, untold } from '../submissions/told.ts';
import { isOlderAttempt, olderAttemptsLocked, runningProblems } from '../submissions/unlock.ts';
import { versionOfRun } from './version-of-run.ts';

type Found = VersionText & { assessment: string | null };

/**
 * The text of one version.
 *
 * @throws NOT_FOUND, or LOCKED for an older attempt at a problem of the assessment that runs.
 */
export async function readVersion(deps: Deps, owner: string, id: string): Promise<VersionText> {
  const [rowId = '', revision] = id.split('.');
  const found =
    revision === undefined
      ? await readRun(deps, owner, rowId)
      : await readRevision(deps, owner, rowId, Number(revision));
  if (found === undefined) throw refuse('NOT_FOUND', 'There is no such version of your code.');
  // The last bell may have rung without anybody having looked, and unlocks.
  await advanceRunning(deps, owner);
  if (isOlderAttempt(await runningProblems(deps.db, owner), found))
    throw refuse('LOCKED', olderAttemptsLocked);
  const { assessment: _, ...version } = found;
  await recordOlderAttempt(deps, owner, found.problem, found.atMs);
  return version;
}

async function readRun({ db }: Deps, owner: string, id: string): Promise<Found | undefined> {
  const found = await db
    .selectFrom('run')
    .leftJoin('assessment', 'assessment.id', 'run.assessment_id')
    .select(['run.id', 'kind', 'run.language', 'run.created_at', 'number', 'run.state'])
    .select(['passed', 'total', 'problem', 'code', 'assessment_id', 'verdict', 'origin'])
    .select('assessment.state as assessment_state')
    .where('run.id', '=', id)
    .where('run.owner_id', '=', owner)
    .executeTakeFirst();
  if (found === undefined || found.problem === null) return undefined;
  const told = isTold(found.origin, found.assessment_state);
  const row = told ? found : { ...found, ...untold };
  const { problem, code, assessment_id: assessment } = found;
  const [version] = versionOfRun(row);
  if (version === undefined) return undefined;
  const ofTests = told && row.kind === 'submission' ? await readCells(db, [id]) : null;
  const tests = row.kind === 'submission' ? (ofTests?.get(id) ?? []) : null;
  return {
    ...version,
    ...{ problem, code, assessment },
    cells: tests === null ? null : cellsOf(row, tests),
  };
}

async function readRevision(
  { db }: Deps,
  owner: string,
  draft: string,
  revision: number,
): Promise<Found | undefined> {
  const row = await db
    .selectFrom('draft_revision')
    .innerJoin('draft', 'draft.id', 'draft_revision.draft_id')
    .select(['draft.problem', 'draft.assessment_id', 'draft.language'])
    .select(['draft_revision.code', 'draft_revision.saved_at'])
    .where('draft.id', '=', draft)
    .where('draft.owner_id', '=', owner)
    .where('draft_revision.revision', '=', revision)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { problem, language, code, assessment_id: assessment } = row;
  const none = { number: null, passed: null, total: null, cells: null };
  const atMs = row.saved_at.getTime();
  const id = `${draft}.${revision}`;
  return { id, kind: 'draft', language, atMs, ...none, problem, code, assessment };
}
