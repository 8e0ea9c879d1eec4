import type { Socket } from 'node:net';
import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';
import pg from 'pg';
import type { Availability } from './availability.ts';
import { backoffMs } from './backoff.ts';
import { DatabaseAwayError } from './database-away-error.ts';

const askEveryMs = 400;
/** With the pause before it: a request that just missed a question hears of silence within 2 s. */
const answerWithinMs = 1_200;
/** The first connection of a process, when the machine is busy starting everything, may take longer. */
const firstAnswerWithinMs = 5_000;
/** A silent server may be frozen, and then this connection is as good as new when it thaws. */
const silentForMs = 20_000;
const goodbyeMs = 500;

export type WatchOptions = {
  config: pg.ClientConfig;
  /** A new one for each attempt, which waits for its turn to connect. */
  socket(): Socket;
  availability: Availability;
  /** How many times as long as usual it waits for an answer. */
  patience: number;
  /** Called with the connection before the database counts as up, to listen to something. */
  prepare(client: pg.Client): Promise<void>;
  onNotification(payload: string): void;
  onError(error: Error): void;
};

/**
 * One connection that listens, and asks again and again whether anybody is there. When it breaks or
 * gets no answer the database is away; it is opened again, one attempt at a time, until it is back.
 */
export class Watch {
  readonly #options: WatchOptions;
  readonly #closing = new AbortController();
  readonly #kept: Promise<void>;
  #failures = 0;
  #wasUp = false;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#kept = this.#keep();
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#kept;
  }

  async #keep(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      try {
        await this.#untilLost();
      } catch (cause) {
        if (signal.aborted) return;
        this.#failures += 1;
        if (this.#failures === 1) this.#complain(cause);
        this.#options.availability.set(
          new DatabaseAwayError('The database cannot be reached.', { cause }),
        );
        await delay(backoffMs(this.#failures), undefined, { signal }).catch(() => {});
      }
    }
  }

  /** Opens the connection and asks until it breaks. @throws what broke it */
  async #untilLost(): Promise<void> {
    const { config, onNotification, prepare } = this.#options;
    const socket = this.#options.socket();
    const client = new pg.Client({ ...config, stream: () => socket });
    const over = new AbortController();
    const end = (error?: Error) => over.abort(error);
    const close = () => end();
    this.#closing.signal.addEventListener('abort', close);
    client.on('error', end).on('end', close);
    client.on('notification', ({ payload }) => onNotification(payload ?? ''));
    const slow = setTimeout(
      () => this.#silent(),
      (this.#wasUp ? answerWithinMs : firstAnswerWithinMs) * this.#options.patience,
    );
    try {
      await client.connect();
      await prepare(client);
      clearTimeout(slow);
      for (;;) {
        this.#up();
        await delay(askEveryMs, undefined, { signal: over.signal });
        await this.#ask(client);
      }
    } finally {
      clearTimeout(slow);
      this.#closing.signal.removeEventListener('abort', close);
      const goodbye = client.end().catch(() => {});
      await Promise.race([goodbye, delay(goodbyeMs, undefined, { ref: false })]);
      socket.destroy();
    }
  }

  /** Says that the database is away when no answer comes, and then waits for one all the same. */
  async #ask(client: pg.Client): Promise<void> {
    const answer = client.query('select 1').then(() => true);
    if (await Promise.race([answer, silence(answerWithinMs * this.#options.patience)])) return;
    // It may have answered long ago, and this process was too busy to hear it.
    if (await Promise.race([answer, nextTurn(false).then(() => nextTurn(false))])) return;
    this.#complain(new Error('the database does not answer'));
    this.#silent();
    if (await Promise.race([answer, silence(silentForMs)])) return;
    throw new Error('The database did not answer for long.');
  }

  #up(): void {
    this.#failures = 0;
    this.#wasUp = true;
    if (!this.#options.availability.isUp) this.#options.availability.set('up');
  }

  #silent(): void {
    this.#options.availability.set(
      new DatabaseAwayError('The database does not answer.', { frozen: true }),
    );
  }

  /** Of a pause that was cut short, the reason is what there is to say. */
  #complain(thrown: unknown): void {
    const cut = thrown instanceof Error && thrown.name === 'AbortError';
    const cause = cut ? (thrown.cause ?? thrown) : thrown;
    this.#options.onError(cause instanceof Error ? cause : new Error(String(cause)));
  }
}

function silence(ms: number): Promise<false> {
  return delay(ms, false as const, { ref: false });
}
