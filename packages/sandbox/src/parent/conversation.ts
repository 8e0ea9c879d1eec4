import { type Limits, type ParsedSignature, splitInput, type Value } from '@dryrun/judge';
import {
  type Batch,
  type ChildMessage,
  compileCpuMs,
  firstAttemptWallMs,
  leastShare,
  longestPauseMs,
} from '../wire/protocol.ts';
import { readMessage } from '../wire/read-message.ts';

/** A message that fits, with the value that a test returned, if it did. */
export type Heard = { message: ChildMessage; value: Value };

/** Attempts at one test, and pauses for it. Each attempt gets more time, so a few are enough. */
const mostAttempts = 24;

/** How many calls a test makes on its object, or null where it calls a function. */
export function countCalls(signature: ParsedSignature, input: readonly Value[]): number | null {
  return signature.kind === 'class' ? splitInput(input).calls.length : null;
}

/** A child without a job may say that it is ready, once, and nothing else. */
export class Greeting {
  #over = false;

  hear(head: unknown): Heard | null {
    const message = this.#over ? null : readMessage(head);
    this.#over = true;
    return message?.kind === 'ready' ? { message, value: null } : null;
  }

  note(): void {}

  /** Nothing more is expected. */
  static readonly silence = { hear: (): null => null, note: () => {} };
}

/**
 * What a child may say about one job, and when. A child that a program has taken over can say
 * anything: what does not fit is not believed, and nothing is looked up by it.
 */
export class Conversation {
  readonly #mostWallMs: number;
  readonly #callCounts: readonly (number | null)[];
  #started = false;
  #over = false;
  #paused = false;
  /** The test that runs was cut off. */
  #cut = false;
  #attempts = 0;
  /** Tests of the batch that it has not told of yet, in the order in which it must. */
  #ahead: number[] = [];

  /** @param callCounts of each of the program's tests, as `countCalls` tells it */
  constructor(limits: Limits, callCounts: readonly (number | null)[]) {
    this.#mostWallMs = Math.max(
      compileCpuMs,
      firstAttemptWallMs(limits),
      Math.ceil(limits.timeLimitMs / leastShare),
    );
    this.#callCounts = callCounts;
  }

  /** It has been given these tests. */
  note({ indexes }: Batch): void {
    this.#ahead = [...indexes];
    this.#attempts = 0;
  }

  /** @returns null when nothing of the kind can come from a child that is ours */
  hear(head: unknown, body: Buffer): Heard | null {
    const message = readMessage(head);
    if (message === null || this.#over || !this.#expects(message)) return null;
    if (message.kind !== 'result' || message.end.kind !== 'returned')
      return body.length === 0 ? { message, value: null } : null;
    try {
      return { message, value: JSON.parse(body.toString('utf8')) };
    } catch {
      return null;
    }
  }

  #expects(message: ChildMessage): boolean {
    if (this.#paused !== (message.kind === 'resume')) return false;
    switch (message.kind) {
      case 'ready':
        return false;
      case 'started': {
        const expected = !this.#started && message.wallMs <= this.#mostWallMs;
        this.#started = true;
        return expected;
      }
      case 'compile-error':
      case 'booted':
        return message.kind === 'compile-error' || this.#started;
      case 'cut':
        if (this.#cut || !this.#started) return false;
        this.#cut = true;
        return true;
      case 'again':
        this.#attempts += 1;
        this.#cut = false;
        return this.#started && this.#attempts <= mostAttempts && this.#fits(message.wallMs);
      case 'pause':
        this.#paused = true;
        this.#attempts += 1;
        return this.#attempts <= mostAttempts && message.wallMs <= longestPauseMs;
      case 'resume':
        this.#paused = false;
        return this.#fits(message.wallMs);
      case 'result':
        return this.#started && this.#expectsResult(message);
      case 'rest':
        return this.#started;
      case 'done':
        this.#over = true;
        return true;
    }
  }

  #fits(wallMs: number): boolean {
    return wallMs <= this.#mostWallMs;
  }

  #expectsResult({ index, end }: Extract<ChildMessage, { kind: 'result' }>): boolean {
    const expected = this.#ahead.shift() === index;
    this.#attempts = 0;
    this.#cut = false;
    if (!expected || !('call' in end) || end.call === undefined) return expected;
    const calls = this.#callCounts[index] ?? null;
    return calls !== null && end.call <= calls;
  }
}
