import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import { readBootId, type ServerClock } from './server-clock.ts';

export type ClockDeps = { db: Database; log: Logger };

const usualLookMs = 5_000;

/** Several processes of one installation notice the same jump at about the same time. */
const sameWithinMs = 60_000;

/**
 * Keeps the server's clock steady while assessments run: notes each jump with them, keeps a reading
 * for the next start, and takes the machine's clock as it is once nothing runs. Goes on from the kept
 * reading first.
 */
export async function watchClock(
  deps: ClockDeps,
  clock: ServerClock,
  { lookEveryMs = usualLookMs }: { lookEveryMs?: number } = {},
): Promise<{ stop(): Promise<void> }> {
  const bootId = readBootId();
  const tell = (err: unknown) => deps.log.warn({ err }, 'the clock was not watched for a moment');
  clock.onJump = (jumpMs, nowMs) => {
    deps.log.warn({ jumpMs: Math.round(jumpMs) }, 'the clock of this machine was set');
    noteJump(deps.db, jumpMs, nowMs).catch(tell);
  };
  if (bootId !== null) await resume(deps.db, clock, bootId);
  let looking: Promise<void> | null = null;
  const timer = setInterval(() => {
    // Looking at the clock often keeps apart what has happened to it.
    clock.now();
    if (looking !== null) return;
    looking = look(deps.db, clock, bootId)
      .catch(tell)
      .finally(() => {
        looking = null;
      });
  }, lookEveryMs);
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}

async function resume(db: Database, clock: ServerClock, bootId: string): Promise<void> {
  const reading = await db
    .selectFrom('clock_reading')
    .select(['boot_ms as bootMs', 'server_ms as serverMs'])
    .where('boot_id', '=', bootId)
    .executeTakeFirst();
  if (reading !== undefined && (await somethingRuns(db))) clock.resume(reading);
}

async function look(db: Database, clock: ServerClock, bootId: string | null): Promise<void> {
  if (!(await somethingRuns(db))) {
    if (clock.correctionMs !== 0) clock.adopt();
    return;
  }
  if (bootId === null) return;
  const { bootMs, serverMs } = clock.read();
  const reading = { boot_id: bootId, boot_ms: bootMs, server_ms: serverMs };
  await db
    .insertInto('clock_reading')
    .values(reading)
    .onConflict((conflict) => conflict.column('only_row').doUpdateSet(reading))
    .execute();
}

async function somethingRuns(db: Database): Promise<boolean> {
  const row = await db
    .selectFrom('section')
    .select('assessment_id')
    .where('starts_at', 'is not', null)
    .where('ended_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function noteJump(db: Database, jumpMs: number, nowMs: number): Promise<void> {
  const noticedAt = new Date(nowMs);
  const since = new Date(nowMs - sameWithinMs);
  await sql`
    insert into clock_jump (assessment_id, noticed_at, jump_ms)
    select distinct assessment_id, ${noticedAt}::timestamptz, ${jumpMs}::double precision
    from section where starts_at is not null and ended_at is null
      and not exists (select from clock_jump other
        where other.assessment_id = section.assessment_id and other.noticed_at > ${since}
          and abs(other.jump_ms - ${jumpMs}::double precision) < 5000)
    on conflict do nothing`.execute(db);
}
