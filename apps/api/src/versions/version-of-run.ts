import type { Version } from '@dryrun/contract';
import type { Schema } from '@dryrun/db';
import type { Selectable } from 'kysely';

type Row = Pick<
  Selectable<Schema['run']>,
  'id' | 'kind' | 'language' | 'created_at' | 'number' | 'state' | 'passed' | 'total'
>;

/** A run as something that stood in the editor; none for the system check, which nobody wrote. */
export function versionOfRun(row: Row): Version[] {
  const { id, kind, language, created_at, number, state } = row;
  if (kind === 'check') return [];
  const isJudged = state === 'done' && kind !== 'custom';
  return [
    {
      id,
      kind,
      language,
      atMs: created_at.getTime(),
      number,
      passed: isJudged ? row.passed : null,
      total: isJudged ? row.total : null,
    },
  ];
}
