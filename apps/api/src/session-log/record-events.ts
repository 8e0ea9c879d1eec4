import { type RecordEventsSchema, type SessionEvent, sessionEventLimit } from '@dryrun/contract';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { AssessmentRow } from '../assessments/assessment-row.ts';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';

/** How far the page's idea of our clock may be wrong before a time is not believed. */
const skewMs = 5_000;

type Given = Omit<z.infer<typeof RecordEventsSchema>, 'id'>;

/**
 * Adds events to the log of an assessment. They may come late, with the times at which they happened;
 * the same ones again change nothing. Gives back how many are new.
 *
 * @throws CONFLICT before the start.
 */
export async function recordEvents(
  { db, quota }: Pick<Deps, 'db' | 'quota'>,
  assessment: AssessmentRow,
  { tab, events }: Given,
  arrivedAtMs: number,
): Promise<number> {
  const { id, owner_id, started_at, sections } = assessment;
  if (started_at === null) throw refuse('CONFLICT', 'This assessment has not been started.');
  const endMs = sections.at(-1)?.endedAtMs ?? sections.at(-1)?.deadlineMs ?? arrivedAtMs;
  const span = { startMs: started_at.getTime(), endMs: Math.min(endMs, arrivedAtMs) };
  const rows = events.flatMap((event) => rowOf(event, span)).map((row) => ({ ...row, tab }));
  if (rows.length === 0) return 0;
  await quota.admit(owner_id, 0, { inSitting: true });
  const { numAffectedRows } = await sql`
    insert into session_event (assessment_id, id, tab, at, type, kind, phase, problem, characters,
      from_here, blocked)
    select ${id}::uuid, e.id, e.tab, e.at, e.type, e.kind, e.phase, e.problem, e.characters,
      e.from_here, e.blocked
    from json_to_recordset(${JSON.stringify(rows)}::json) as e (id uuid, tab text, at timestamptz,
      type text, kind text, phase text, problem text, characters integer, from_here boolean,
      blocked boolean)
    order by e.at
    limit greatest(0, ${sessionEventLimit} -
      (select count(*) from session_event where assessment_id = ${id}::uuid))
    on conflict do nothing`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** The row of an event, at a time within the assessment; none for what happened outside of it. */
function rowOf(
  event: SessionEvent,
  { startMs, endMs }: { startMs: number; endMs: number },
): object[] {
  const { id, type, atMs } = event;
  if (atMs < startMs - skewMs || atMs > endMs + skewMs) return [];
  const at = new Date(Math.min(Math.max(atMs, startMs), endMs)).toISOString();
  if (type === 'absence') return [{ id, at, type, kind: event.kind, phase: event.phase }];
  if (type === 'problem') return [{ id, at, type, problem: event.problem }];
  const { problem, characters, fromHere, blocked } = event;
  return [{ id, at, type, problem, characters, from_here: fromHere, blocked }];
}
