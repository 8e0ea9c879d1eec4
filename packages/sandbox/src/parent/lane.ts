import type { Limits, ParsedSignature, Program } from '@dryrun/judge';
import type { PackedInput } from '../wire/pack-input.ts';
import type { Batch, ChildMessage, Job } from '../wire/protocol.ts';
import type { Child, ChildEvent } from './child.ts';
import type { Conversation } from './conversation.ts';

/** How long a child that is not wanted any more may take to come to rest before it is killed. */
export const leaveWithinMs = 50;
/** The same for a program that is stopped: somebody waits for its child. */
export const stopWithinMs = 5;
/** One that rests need only read that it is done; this is for machines that are very busy. */
export const endWithinMs = 5_000;

/** One child at work on a program, and the tests that it has been given. */
export class Lane {
  readonly child: Child;
  started: Extract<ChildMessage, { kind: 'started' }> | null = null;
  booted = false;
  /** It gets no more tests. */
  leaving = false;
  /** It was killed because it was wanted elsewhere. */
  preempted = false;
  /** Tests of its batch without a result, in their order: the first is the one that runs. */
  #open: number[] = [];
  #batch = { size: 0, heard: 0, prompt: false };
  #batchBegan = 0;
  #lastNews = 0;
  #resting = false;
  #closed = false;
  #killTimer: NodeJS.Timeout | null = null;

  constructor(child: Child) {
    this.child = child;
  }

  /** The test that runs, as far as is known. */
  get running(): number | null {
    return this.#open[0] ?? null;
  }

  /** Whether that is certain. The results of others may linger in the child, and die with it. */
  get isRunningKnown(): boolean {
    const { size, heard, prompt } = this.#batch;
    return prompt || heard === 0 || heard >= size - 1;
  }

  begin(
    job: Omit<Job, 'batch'>,
    batch: Batch,
    inputs: readonly PackedInput[],
    conversation: Conversation,
    listener: (event: ChildEvent) => void,
  ): void {
    this.#note(batch);
    const body = inputs.flatMap(({ parts }) => parts);
    this.child.run({ ...job, batch }, body, conversation, listener);
  }

  goOn(batch: Batch, inputs: readonly PackedInput[]): void {
    this.#note(batch);
    this.child.goOn(
      batch,
      inputs.flatMap(({ parts }) => parts),
    );
  }

  /**
   * It waits for more, or for the end. It gets more once whoever waits has heard of the last result, and
   * may have left: a test that begins for nobody costs the child its life.
   */
  rest(feed: () => void, fail: (error: unknown) => void): void {
    this.#resting = true;
    setImmediate(() => {
      if (this.leaving || this.#closed) return;
      try {
        feed();
      } catch (error) {
        fail(error);
      }
    });
  }

  #note({ indexes, prompt }: Batch): void {
    this.#resting = false;
    this.#open = [...indexes];
    this.#batch = { size: indexes.length, heard: 0, prompt };
    this.#batchBegan = performance.now();
    this.#lastNews = this.#batchBegan;
  }

  /** How long it has been at the test that runs, at most. */
  get runningMs(): number {
    return this.running === null ? 0 : performance.now() - this.#lastNews;
  }

  /** The quantum counts from here on, in the child and, a moment later, here. */
  noteStarted(message: Extract<ChildMessage, { kind: 'started' }>): void {
    this.started = message;
    this.#batchBegan = performance.now();
    this.#lastNews = this.#batchBegan;
  }

  noteResult(index: number): void {
    this.#open = this.#open.filter((other) => other !== index);
    this.#batch.heard += 1;
    this.#lastNews = performance.now();
  }

  /** All of its tests without a result; it has none afterwards. */
  takeBack(): number[] {
    return this.#open.splice(0);
  }

  /**
   * The tests that it will drop rather than begin, as its quantum is over: they may be given to
   * another. Should one have begun just now it runs twice, which nobody can tell.
   */
  takeDropped(quantumMs: number): number[] {
    if (this.started === null || performance.now() - this.#batchBegan < quantumMs) return [];
    return this.#open.splice(1);
  }

  /**
   * Ends its job at the next rest; after `withinMs` a child that does not rest is killed, and whatever
   * it had is to be run elsewhere. The listener hears `done` or `died`.
   */
  leave(withinMs: number): void {
    if (this.leaving) return;
    this.leaving = true;
    this.child.goOn({ kind: 'end' }, []);
    const waitMs = this.#resting ? Math.max(withinMs, endWithinMs) : withinMs;
    this.#killTimer = setTimeout(() => setImmediate(() => this.#kill()), waitMs);
  }

  /** After a pause of our own event loop, its last word may only now have been read. */
  #kill(): void {
    if (this.#closed) return;
    this.preempted = true;
    this.child.kill('closing');
  }

  /** It is done, or dead. */
  close(): void {
    this.#closed = true;
    if (this.#killTimer) clearTimeout(this.#killTimer);
  }
}

/** What every lane of a program begins with. */
export function jobOf(
  { language, code, environment = 'plain' }: Program,
  signature: ParsedSignature,
  limits: Limits,
): Omit<Job, 'batch'> {
  return { kind: 'job', runtime: language, code, signature, limits, environment };
}
