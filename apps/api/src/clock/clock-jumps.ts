import type { Report } from '@dryrun/contract';
import type { Database } from '@dryrun/db';

/** How the machine's clock was set during this assessment, in order. */
export async function readClockJumps(
  db: Database,
  { id, started_at }: { id: string; started_at: Date | null },
): Promise<Report['clockJumps']> {
  const rows = await db
    .selectFrom('clock_jump')
    .select(['noticed_at', 'jump_ms'])
    .where('assessment_id', '=', id)
    .orderBy('noticed_at')
    .execute();
  const startMs = started_at?.getTime() ?? 0;
  return rows.map(({ noticed_at, jump_ms }) => ({
    minute: Math.max(0, (noticed_at.getTime() - startMs) / 60_000),
    jumpMs: jump_ms,
  }));
}
