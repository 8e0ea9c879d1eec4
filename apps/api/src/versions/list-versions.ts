import type { Version } from '@dryrun/contract';
import { sql } from 'kysely';
import type { Deps } from '../context.ts';
import { countsInSight } from '../levels/in-sight.ts';
import { isOfAssessment } from '../runs/of-assessment.ts';
import { levelsInSight } from '../submissions/unlock.ts';
import { versionOfRun } from './version-of-run.ts';

/** Enough for every minute of a long assessment; what is older is still kept. */
const versionsShown = 240;

/** Nobody types that much between two saves: the text was pasted, reset or taken from elsewhere. */
const replacedBytes = 40;

type Filter = { problem: string; assessment?: string | undefined };

/**
 * What stood in the editor of one problem, newest first. Drafts are saved at every pause, so not each
 * of them is listed.
 */
export async function listVersions(deps: Deps, owner: string, of: Filter): Promise<Version[]> {
  const [drafts, runs] = await Promise.all([
    draftVersions(deps, owner, of),
    runVersions(deps, owner, of),
  ]);
  return [...drafts, ...runs].sort((a, b) => b.atMs - a.atMs).slice(0, versionsShown);
}

async function draftVersions({ db }: Deps, owner: string, of: Filter): Promise<Version[]> {
  const rows = await db
    .selectFrom('draft')
    .innerJoinLateral(listedRevisions(), (join) => join.onTrue())
    .select(['draft.id', 'draft.language', 'listed.revision', 'listed.saved_at'])
    .where('draft.owner_id', '=', owner)
    .where('draft.problem', '=', of.problem)
    .where(isOfAssessment('draft.assessment_id', of.assessment ?? null))
    .orderBy('listed.saved_at', 'desc')
    .limit(versionsShown)
    .execute();
  return rows.map(({ id, language, revision, saved_at }) => ({
    id: `${id}.${revision}`,
    kind: 'draft',
    language,
    atMs: saved_at.getTime(),
    number: null,
    passed: null,
    total: null,
  }));
}

/** The last of each minute, and each that was replaced rather than typed on. */
function listedRevisions() {
  return sql<{ revision: number; saved_at: Date }>`(
    select revision, saved_at from (
      select revision, saved_at, octet_length(code) as size,
        lead(saved_at) over later as next_at, lead(octet_length(code)) over later as next_size
      from draft_revision where draft_id = draft.id
      window later as (order by revision)) r
    where next_at is null
      or date_trunc('minute', next_at) <> date_trunc('minute', saved_at)
      or abs(next_size - size) >= ${replacedBytes})`.as('listed');
}

async function runVersions({ db }: Deps, owner: string, of: Filter): Promise<Version[]> {
  const rows = await db
    .selectFrom('run')
    .select(['id', 'kind', 'language', 'created_at', 'number', 'state', 'passed', 'total'])
    .select(['level_tests', levelsInSight().as('in_sight')])
    .where('owner_id', '=', owner)
    .where('problem', '=', of.problem)
    .where(isOfAssessment('assessment_id', of.assessment ?? null))
    .where('kind', '<>', 'check')
    .where('origin', '=', 'candidate')
    .orderBy('created_at', 'desc')
    .limit(versionsShown)
    .execute();
  return rows.flatMap((row) => versionOfRun({ ...row, ...countsInSight(row) }));
}
