import type { Database } from '@dryrun/db';
import type { IsolationStatus } from '@dryrun/sandbox';

/** Writes down what stands around candidates' programs here, so that health and lobby can say it. */
export async function publishIsolation(db: Database, status: IsolationStatus): Promise<void> {
  const report = {
    isolation: status.namespaces ? ('namespaces' as const) : ('process' as const),
    message: status.message,
    reported_at: new Date(),
  };
  await db
    .insertInto('worker_report')
    .values(report)
    .onConflict((conflict) => conflict.column('only_row').doUpdateSet(report))
    .execute();
}
