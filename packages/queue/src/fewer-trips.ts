import { createHash } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import type { PostgresQueueBackend } from 'bullmq';
import { addJob, beforeWaiting, claimNext, endAndClaim } from './own-statements.ts';

/** What BullMQ 6.7 asks its Postgres by: the name of a command, or its text. */
type Inside = {
  run(command: string, params: readonly unknown[]): Promise<Rows>;
  query(text: string | { name: string; text: string }, params: readonly unknown[]): Promise<Rows>;
  /** Whether the connection that hears of new jobs does so. */
  listening: boolean;
  ensureListening(): Promise<EventEmitter>;
};
type Rows = { rows: Record<string, unknown>[] };

const nothing: Rows = { rows: [] };

/**
 * A small run costs its queue more questions than answers: most of what they take is the way there and
 * back. So
 * - what happens to nearly every job happens in a statement of ours (`own-statements.ts`);
 * - a worker that finds no job does not ask when there will be one, as it asks that again before it
 *   waits (nothing here is limited in its rate, which is the other half of that answer);
 * - one that has found a job does not look for another at once: it waits beside it, and whether there is
 *   one was said with the job. Only when it has heard of a job since is it asked again before it waits;
 * - what it asks before it waits is one question;
 * - each is prepared once on a connection, and not parsed and planned every time.
 */
export function fewerTrips(backend: PostgresQueueBackend): PostgresQueueBackend {
  const inside = backend as unknown as Inside;
  const { run, query } = inside;
  const names = new Map<string, string>();
  const bell = new Bell(inside);
  /** The last look for a job found one. */
  let found = false;
  let waiting: Promise<Rows> | null = null;
  /** What was said of other jobs with the last that was found, and how often the bell had rung before. */
  let others: { said: Rows; heard: number } | null = null;

  inside.query = (text, params = []) => {
    if (typeof text !== 'string' || params.length === 0) return query.call(backend, text, params);
    const name = names.get(text) ?? createHash('sha256').update(text).digest('base64url');
    names.set(text, name);
    return query.call(backend, { name, text }, params);
  };

  const lookForJob = async (params: readonly unknown[]): Promise<Rows> => {
    const heard = bell.heard;
    const answer = await inside.query(claimNext, params.slice(0, 5));
    found = answer.rows.length > 0;
    if (found) {
      others = { said: answer, heard };
      return answer;
    }
    // Some job's time may have come, which BullMQ's own function sees to.
    const whole = await run.call(backend, 'move_to_active', params);
    found = whole.rows.length > 0;
    return whole;
  };

  const endJob = async (params: readonly unknown[]): Promise<Rows> => {
    const [jobs, id, token, , , , , , lockMs, nowMs, name] = params;
    const { rows } = await inside.query(endAndClaim, [jobs, token, lockMs, nowMs, name, id]);
    const [row] = rows;
    if (!row?.ended) return run.call(backend, 'move_to_completed_fetch', params);
    return row.id === null ? nothing : { rows };
  };

  inside.run = (command, params) => {
    const asBullMq = () => run.call(backend, command, params);
    switch (command) {
      case 'add_job':
        return isPlain(params) ? inside.query(addJob, ofAddJob(params)) : asBullMq();
      case 'next_signal':
        return Promise.resolve(nothing);
      case 'move_to_active':
        if (!found) return lookForJob(params);
        found = false;
        return Promise.resolve(nothing);
      case 'move_to_completed_fetch': {
        const [, , , , , removeAll, , , , , , limit] = params;
        return removeAll === true && limit === null ? endJob(params) : asBullMq();
      }
      case 'has_waiting_job':
        // Whatever makes a job wait rings, so it is as it was said.
        waiting =
          others !== null && others.heard === bell.heard
            ? Promise.resolve(others.said)
            : inside.query(beforeWaiting, params);
        others = null;
        return waiting;
      case 'next_delay': {
        const answer = waiting ?? asBullMq();
        waiting = null;
        return answer;
      }
      default:
        return asBullMq();
    }
  };
  return backend;
}

/** How often a worker has heard of jobs. */
class Bell {
  readonly #inside: Inside;
  #client: EventEmitter | null = null;
  #rings = 0;

  constructor(inside: Inside) {
    this.#inside = inside;
    const { ensureListening } = inside;
    inside.ensureListening = async () => {
      const client = await ensureListening.call(inside);
      if (client !== this.#client) {
        this.#client = client;
        this.#rings += 1;
        client.on('notification', () => {
          this.#rings += 1;
        });
      }
      return client;
    };
  }

  /** Never the same where it may have missed something. */
  get heard(): number {
    return this.#client !== null && this.#inside.listening ? this.#rings : Number.NaN;
  }
}

/** Of what BullMQ adds a job with: a name for it, no delay, no parent, nothing that it stands for. */
function isPlain(params: readonly unknown[]): boolean {
  const [, id, , , , , delay, , , parentQueue, parentId, , standsFor, scheduler, lifo] = params;
  const others = [parentQueue, parentId, standsFor, scheduler];
  return id !== '' && delay === 0 && lifo === false && others.every((other) => other === null);
}

function ofAddJob(params: readonly unknown[]): readonly unknown[] {
  const [queue, id, name, data, opts, priority, , addedAt, attempts] = params;
  return [queue, id, name, data, opts, priority, addedAt, attempts];
}
