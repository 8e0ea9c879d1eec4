import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import type { Availability } from './availability.ts';
import { asAway, DatabaseAwayError } from './database-away-error.ts';

/**
 * Statements remembered for each connection at most. The product has some hundred; only lists of
 * ids of every length could make more, and those beyond this are planned each time, as usual.
 */
const statementsAtMost = 300;
/** A server that is back answers what it was asked before within this time, or never will. */
const afterwardsMs = 5_000;

/**
 * The pool as Kysely sees it.
 *
 * Its statements are prepared under the name of their text, so that Postgres parses and plans each
 * once for a connection instead of every time. Planning is most of what our short statements cost. A
 * statement without parameters (`begin`, a migration) is sent as it is.
 *
 * Nobody waits for a database that is away. A connection whose answer was given up on stays where it
 * is until the answer has come: to open another in its place would be one more for the server.
 */
export function managedPool(pool: pg.Pool, availability: Availability): PostgresPool {
  const names = new Map<string, string>();

  function nameOf(text: string): string | null {
    const known = names.get(text);
    if (known !== undefined) return known;
    if (names.size >= statementsAtMost) return null;
    const name = createHash('sha256').update(text).digest('base64url').slice(0, 22);
    names.set(text, name);
    return name;
  }

  /** One face for each connection, since Kysely remembers what it knows of a connection by it. */
  const faces = new WeakMap<pg.PoolClient, PostgresPoolClient>();

  function faceOf(client: pg.PoolClient): PostgresPoolClient {
    /** Settled when the connection is free of what was given up on since it was taken. */
    let unanswered: Promise<unknown> | null = null;

    async function query(text: string, values: readonly unknown[]) {
      // Whatever this connection was in the middle of is over.
      if (unanswered) throw availability.away ?? new Error('The connection was given up on.');
      const name = values.length > 0 ? nameOf(text) : null;
      let answer: Promise<unknown> = Promise.resolve();
      try {
        return await availability.whileUp(() => {
          const sent =
            name === null
              ? client.query(text, [...values])
              : client.query({ name, text, values: [...values] });
          answer = sent;
          return sent;
        });
      } catch (error) {
        if (error instanceof DatabaseAwayError) unanswered = answer;
        throw asAway(error);
      }
    }

    function release(destroy?: boolean): void {
      const answer = unanswered;
      if (answer === null) {
        client.release(destroy);
        return;
      }
      // Kysely will have nothing more to do with this one; the connection itself is sound.
      faces.delete(client);
      void giveBackLater(client, answer);
    }

    const face: PostgresPoolClient = Object.create(client, {
      query: { value: query },
      release: { value: release },
    });
    faces.set(client, face);
    return face;
  }

  /** It may be in the middle of a transaction, of which nobody will know. */
  async function giveBackLater(client: pg.PoolClient, answer: Promise<unknown>): Promise<void> {
    const over = new AbortController();
    const free = answer.catch(() => {}).then(() => client.query('rollback'));
    const silent = availability
      .untilUp(over.signal)
      .then(() => delay(afterwardsMs, undefined, { signal: over.signal }))
      .then(() => Promise.reject(new Error('no answer to what was asked before')));
    try {
      await Promise.race([free, silent]);
      client.release();
    } catch (error) {
      client.release(error instanceof Error ? error : true);
    } finally {
      silent.catch(() => {});
      free.catch(() => {});
      over.abort();
    }
  }

  return {
    async connect() {
      let waiting = true;
      try {
        const client = await availability.whileUp(async () => {
          const taken = await pool.connect();
          if (!waiting) taken.release();
          return taken;
        }, availability.patienceMs);
        return faces.get(client) ?? faceOf(client);
      } catch (error) {
        waiting = false;
        throw asAway(error);
      }
    },
    end: () => pool.end(),
    options: pool.options,
  };
}
