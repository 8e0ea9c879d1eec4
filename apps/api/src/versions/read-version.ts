import type { VersionText } from '@dryrun/contract';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { versionOfRun } from './version-of-run.ts';

/** The text of one version. One's own code is never locked. @throws NOT_FOUND */
export async function readVersion(deps: Deps, owner: string, id: string): Promise<VersionText> {
  const [rowId = '', revision] = id.split('.');
  const found =
    revision === undefined
      ? await readRun(deps, owner, rowId)
      : await readRevision(deps, owner, rowId, Number(revision));
  if (found === undefined) throw refuse('NOT_FOUND', 'There is no such version of your code.');
  return found;
}

async function readRun({ db }: Deps, owner: string, id: string): Promise<VersionText | undefined> {
  const row = await db
    .selectFrom('run')
    .select(['id', 'kind', 'language', 'created_at', 'number', 'state', 'passed', 'total'])
    .select(['problem', 'code'])
    .where('id', '=', id)
    .where('owner_id', '=', owner)
    .executeTakeFirst();
  if (row === undefined || row.problem === null) return undefined;
  const { problem, code } = row;
  return versionOfRun(row).map((version) => ({ ...version, problem, code }))[0];
}

async function readRevision(
  { db }: Deps,
  owner: string,
  draft: string,
  revision: number,
): Promise<VersionText | undefined> {
  const row = await db
    .selectFrom('draft_revision')
    .innerJoin('draft', 'draft.id', 'draft_revision.draft_id')
    .select(['draft.problem', 'draft.language', 'draft_revision.code', 'draft_revision.saved_at'])
    .where('draft.id', '=', draft)
    .where('draft.owner_id', '=', owner)
    .where('draft_revision.revision', '=', revision)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { problem, language, code } = row;
  const none = { number: null, passed: null, total: null };
  const atMs = row.saved_at.getTime();
  return { id: `${draft}.${revision}`, kind: 'draft', language, atMs, ...none, problem, code };
}
