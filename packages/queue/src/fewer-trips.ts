import { createHash } from 'node:crypto';
import type { PostgresQueueBackend } from 'bullmq';

/** What BullMQ 6.7 asks its Postgres by: the name of a command, or its text. */
type Inside = {
  run(command: string, params: readonly unknown[]): Promise<Rows>;
  query(text: string | { name: string; text: string }, params: readonly unknown[]): Promise<Rows>;
};
type Rows = { rows: Record<string, unknown>[] };

const nothingToSay: Rows = { rows: [] };

/** Both things that a worker asks before it waits, in one question. */
const beforeWaiting = `select
    exists (select from job where queue = $1 and state = 'waiting') and not exists (
      select from meta where queue = $1 and field = 'paused' and value = '1') as present,
    next_delay($1) as next_delay`;

/**
 * A small run costs its queue more questions than answers: most of what they take is the way there and
 * back. So
 * - a worker that finds no job does not ask when there will be one, as it asks that again before it
 *   waits (nothing here is limited in its rate, which is the other half of that answer);
 * - one that has found a job does not look for another at once: it waits beside it, and before it waits
 *   it asks whether there is one;
 * - what it asks before it waits is one question;
 * - each is prepared once on a connection, and not parsed and planned every time.
 */
export function fewerTrips(backend: PostgresQueueBackend): PostgresQueueBackend {
  const inside = backend as unknown as Inside;
  const { run, query } = inside;
  const names = new Map<string, string>();
  let asked: Promise<Rows> | null = null;
  /** The last look for a job found one. */
  let found = false;

  inside.query = (text, params = []) => {
    if (typeof text !== 'string' || params.length === 0) return query.call(backend, text, params);
    const name = names.get(text) ?? createHash('sha256').update(text).digest('base64url');
    names.set(text, name);
    return query.call(backend, { name, text }, params);
  };
  inside.run = (command, params) => {
    switch (command) {
      case 'next_signal':
        return Promise.resolve(nothingToSay);
      case 'move_to_active': {
        if (found) {
          found = false;
          return Promise.resolve(nothingToSay);
        }
        return run.call(backend, command, params).then((answer) => {
          found = answer.rows.length > 0;
          return answer;
        });
      }
      case 'has_waiting_job':
        asked = inside.query(beforeWaiting, params);
        return asked;
      case 'next_delay': {
        const answer = asked ?? run.call(backend, command, params);
        asked = null;
        return answer;
      }
      default:
        return run.call(backend, command, params);
    }
  };
  return backend;
}
