import { createHash } from 'node:crypto';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/**
 * Statements remembered for each connection at most. The product has some hundred; only lists of
 * ids of every length could make more, and those beyond this are planned each time, as usual.
 */
const statementsAtMost = 300;

/**
 * A pool whose statements are prepared under the name of their text, so that Postgres parses and
 * plans each once for a connection instead of every time. Planning is most of what our short
 * statements cost. A statement without parameters (`begin`, a migration) is sent as it is.
 */
export function preparedPool(pool: pg.Pool): PostgresPool {
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
    const query = (text: string, values: readonly unknown[]) => {
      const name = values.length > 0 ? nameOf(text) : null;
      return name === null
        ? client.query(text, [...values])
        : client.query({ name, text, values: [...values] });
    };
    const face: PostgresPoolClient = Object.create(client, { query: { value: query } });
    faces.set(client, face);
    return face;
  }

  return {
    async connect() {
      const client = await pool.connect();
      return faces.get(client) ?? faceOf(client);
    },
    end: () => pool.end(),
    options: pool.options,
  };
}
