import { randomUUID } from 'node:crypto';
import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import type { Session } from '../context.ts';
import type { SessionSource } from './sessions.ts';

/** The row is found by it; the column is unique, so two first visits at once make one row. */
const ownerEmail = 'owner@machine.invalid';

/** Another folder of data may have been put in its place meanwhile. */
const rememberedForMs = 60_000;

/** On a machine of one's own every request is the owner's, with a cookie or without. */
export class OwnerOfMachine implements SessionSource {
  readonly #db: Database;
  #known: { session: Promise<Session>; untilMs: number } | null = null;

  constructor(db: Database) {
    this.#db = db;
  }

  /** @throws when the database cannot be asked. */
  find(): Promise<Session> {
    const nowMs = performance.now();
    if (this.#known !== null && this.#known.untilMs > nowMs) return this.#known.session;
    const session = this.#read();
    const known = { session, untilMs: nowMs + rememberedForMs };
    this.#known = known;
    session.catch(() => {
      if (this.#known === known) this.#known = null;
    });
    return session;
  }

  create(): Promise<Session> {
    return this.find();
  }

  async #read(): Promise<Session> {
    await sql`insert into "user" ("id", "name", "email", "isAnonymous")
      values (${randomUUID()}, 'Owner', ${ownerEmail}, false)
      on conflict ("email") do nothing`.execute(this.#db);
    const { rows } = await sql<{ id: string }>`
      select "id" from "user" where "email" = ${ownerEmail}`.execute(this.#db);
    const [row] = rows;
    if (row === undefined) throw new Error('The owner of the machine was neither made nor found.');
    return { owner: row.id, guest: false, ownsMachine: true };
  }
}
