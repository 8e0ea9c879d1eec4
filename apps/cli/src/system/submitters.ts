import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Candidate, SeenRun, Submission } from './candidate.ts';

/** A submission and the verdict that it must get. */
export type Kind = { verdict: string; submission: Submission };

export type Result = {
  /** Acknowledged and never judged. */
  lost: string[];
  /** Judged, but not as they should be, or with outcomes that are not one for each test. */
  wrong: string[];
  /** Judged as something else when looked at again at the end. */
  different: string[];
};

const lostAfterMs = 60_000;

/** Candidates who submit one solution after the other, whatever happens to the server meanwhile. */
export class Submitters {
  readonly #candidate: Candidate;
  readonly #kinds: readonly Kind[];
  readonly #acknowledged = new Map<string, { kind: Kind; first: SeenRun | null }>();
  /** When each of those that are being judged will have been. */
  readonly #underWay = new Set<Promise<number>>();
  readonly #work: Promise<unknown>;
  #next = 0;
  #stopping = false;

  constructor(candidate: Candidate, kinds: readonly Kind[], atOnce: number) {
    this.#candidate = candidate;
    this.#kinds = kinds;
    this.#work = Promise.all(Array.from({ length: atOnce }, () => this.#submitAll()));
    // It is told to whoever stops them.
    this.#work.catch(() => {});
  }

  get acknowledged(): number {
    return this.#acknowledged.size;
  }

  underWay(): Promise<number>[] {
    return [...this.#underWay];
  }

  /** No more are sent, and what nobody acknowledges is given up. @throws what ended one of them. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#work;
  }

  /** Submits one, as a browser does: the same request again until it is acknowledged. */
  async judge(kind: Kind | undefined): Promise<void> {
    if (kind === undefined) throw new Error('There is no solution to submit.');
    const run = await this.#untilAcknowledged(kind.submission);
    const entry = { kind, first: null as SeenRun | null };
    this.#acknowledged.set(run.id, entry);
    const judged = this.#untilDone(run.id).then((done) => {
      entry.first = done;
      return Date.now();
    });
    this.#underWay.add(judged);
    await judged;
    this.#underWay.delete(judged);
  }

  /** Lets them finish, looks at everything once more, and adds up. */
  async result(): Promise<Result> {
    await this.stop();
    const result: Result = { lost: [], wrong: [], different: [] };
    for (const [id, { kind, first }] of this.#acknowledged) {
      const run = await this.#untilDone(id);
      if (first === null || run === null) {
        result.lost.push(id);
        continue;
      }
      if (!isRight(run, kind.verdict)) result.wrong.push(`${id} ${kind.verdict}: ${outcome(run)}`);
      if (outcome(run) !== outcome(first)) {
        result.different.push(`${id}: ${outcome(first)} ${outcome(run)}`);
      }
    }
    return result;
  }

  async #submitAll(): Promise<void> {
    while (!this.#stopping) {
      await this.judge(this.#kinds[this.#next++ % this.#kinds.length]).catch((error: unknown) => {
        if (!this.#stopping) throw error;
      });
    }
  }

  async #untilAcknowledged(submission: Submission): Promise<SeenRun> {
    const requestId = randomUUID();
    const deadline = Date.now() + lostAfterMs;
    for (;;) {
      try {
        return await this.#candidate.submit({ ...submission, requestId });
      } catch (error) {
        if (this.#stopping || Date.now() >= deadline) throw error;
        await sleep(50);
      }
    }
  }

  async #untilDone(id: string): Promise<SeenRun | null> {
    const deadline = Date.now() + lostAfterMs;
    while (Date.now() < deadline) {
      const run = await this.#candidate.run(id).catch(() => null);
      if (run?.state === 'done') return run;
      await sleep(50);
    }
    return null;
  }
}

function isRight(run: SeenRun, verdict: string): boolean {
  const judged = run.tests.map(({ index }) => index);
  const passed = run.tests.filter((seen) => seen.verdict === 'accepted').length;
  return (
    run.verdict === verdict &&
    judged.every((index, place) => index === place) &&
    judged.length === (verdict === 'compile-error' ? 0 : run.total) &&
    passed === run.passed
  );
}

function outcome({ verdict, passed, tests }: SeenRun): string {
  return JSON.stringify([verdict, passed, tests.map((test) => [test.index, test.verdict])]);
}
