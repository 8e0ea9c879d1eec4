import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Candidate } from './candidate.ts';

export type Seen = {
  answers: number;
  answerMs: number[];
  /** Answers that say something else than what was asked for or why it cannot be had. */
  wrong: string[];
  /** Most backends at one time, without the onlooker's own. */
  backends: number;
};

const asksEveryMs = 50;

/** Uses the product and looks at its Postgres from outside, all the time, and notes what it sees. */
export class Onlooker {
  readonly #seen: Seen = { answers: 0, answerMs: [], wrong: [], backends: 0 };
  readonly #databaseUrl: string;
  readonly #stopping = new AbortController();
  readonly #work: Promise<unknown>;

  constructor({ candidate, databaseUrl }: { candidate: Candidate; databaseUrl: string }) {
    this.#databaseUrl = databaseUrl;
    const paths = ['/submissions', '/problems', '/overview'];
    this.#work = Promise.all([...paths.map((path) => this.#use(candidate, path)), this.#count()]);
  }

  async stop(): Promise<Seen> {
    this.#stopping.abort();
    await this.#work;
    return this.#seen;
  }

  /** When Postgres let somebody in again and answered. */
  async reached(): Promise<number> {
    for (;;) {
      const client = await this.#connect();
      const answered = await client?.query('select 1').catch(() => null);
      const now = Date.now();
      await client?.end().catch(() => {});
      if (answered) return now;
      await delay(5);
    }
  }

  async #use(candidate: Candidate, path: string): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      const from = performance.now();
      const response = await candidate.request('GET', path).catch(() => null);
      const text = (await response?.text()) ?? 'no answer';
      this.#seen.answers += 1;
      this.#seen.answerMs.push(performance.now() - from);
      const told = response?.status === 503 && /the database/i.test(text);
      if (!response?.ok && !told) this.#seen.wrong.push(`${response?.status} ${text}`);
      await delay(asksEveryMs);
    }
  }

  async #count(): Promise<void> {
    let client: pg.Client | null = null;
    while (!this.#stopping.signal.aborted) {
      client ??= await this.#connect();
      const counted = await client
        ?.query<{ n: number }>(
          `select count(*)::int as n from pg_stat_activity
           where backend_type = 'client backend' and application_name <> 'onlooker'`,
        )
        .catch(() => null);
      if (!counted) client = null;
      this.#seen.backends = Math.max(this.#seen.backends, counted?.rows[0]?.n ?? 0);
      await delay(20);
    }
    await client?.end().catch(() => {});
  }

  async #connect(): Promise<pg.Client | null> {
    const client = new pg.Client({
      connectionString: this.#databaseUrl,
      application_name: 'onlooker',
    });
    client.on('error', () => {});
    return client.connect().then(
      () => client,
      () => null,
    );
  }
}
