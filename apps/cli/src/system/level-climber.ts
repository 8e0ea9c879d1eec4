import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Candidate, SeenRun, Submission } from './candidate.ts';

type Sitting = { problems: { problem: { levels: { open: unknown[]; total: number } } }[] };

const betweenLooksMs = 100;
const betweenClimbsMs = 300;
const sendAgainAfterMs = 50;

/**
 * Climbs a problem with levels, one right submission a level and one assessment after the other,
 * whatever happens to server and worker: with each verdict the next level is to be open.
 */
export class LevelClimber {
  /** What was not as it should be; nothing of the kind ends the climb. */
  readonly faults: string[] = [];
  readonly #candidate: Candidate;
  readonly #submission: Submission;
  readonly #work: Promise<void>;
  #openings = 0;
  #isJudged = true;
  #stopping = false;

  constructor(candidate: Candidate, submission: Submission) {
    this.#candidate = candidate;
    this.#submission = submission;
    this.#work = this.#climbOn();
    // It is told to whoever stops it, and nobody waits for what will not come.
    this.#work.catch(() => {
      this.#stopping = true;
    });
  }

  /** How many levels were opened by a verdict. */
  get openings(): number {
    return this.#openings;
  }

  /** Resolves as soon as a submission is acknowledged that will open a level, and is not judged yet. */
  async isAboutToOpen(): Promise<void> {
    while (this.#isJudged && !this.#stopping) await sleep(5);
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#work;
  }

  async #climbOn(): Promise<void> {
    while (!this.#stopping) {
      const setUp = { preset: 'four-levels', editorMode: 'plain', language: 'typescript' };
      const { id } = await this.#ask<{ id: string }>('POST', '/assessments', setUp);
      await this.#ask('POST', `/assessments/${id}/start`);
      for (let level = 1; level <= 4 && !this.#stopping; level++) {
        await this.#pass(id, level);
        await sleep(betweenClimbsMs);
      }
      await this.#ask('POST', `/assessments/${id}/finish`, { section: 'coding' });
    }
  }

  /** Passes one level, and looks what that opened. */
  async #pass(assessment: string, level: number): Promise<void> {
    const sent = { kind: 'submission', ...this.#submission, assessment, requestId: randomUUID() };
    const { id } = await this.#ask<SeenRun>('POST', '/runs', sent);
    this.#isJudged = level === 4;
    let run: SeenRun;
    do {
      await sleep(betweenLooksMs);
      run = await this.#ask<SeenRun>('GET', `/runs/${id}`);
    } while (run.state !== 'done');
    this.#isJudged = true;
    const sitting = await this.#ask<Sitting>('GET', `/assessments/${assessment}`);
    const open = sitting.problems[0]?.problem.levels.open.length;
    const expected = Math.min(level + 1, 4);
    if (run.verdict !== 'accepted' || open !== expected)
      this.faults.push(`level ${level}: ${run.verdict}, then ${open} levels open`);
    if (level < 4) this.#openings += 1;
  }

  /** Asks until it is answered. @throws what the server refuses for good. */
  async #ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    for (;;) {
      const response = await this.#candidate.request(method, path, body).catch(() => null);
      const text = await response?.text().catch(() => null);
      if (response?.ok && typeof text === 'string') return JSON.parse(text) as T;
      // Asked again, as its answer was lost, when it had ended already.
      if (response?.status === 409 && path.endsWith('/finish')) return undefined as T;
      if (response && response.status < 500 && typeof text === 'string')
        throw new Error(`${method} ${path}: ${text}`);
      if (this.#stopping && response === null) throw new Error(`${path} was not answered`);
      await sleep(sendAgainAfterMs);
    }
  }
}
