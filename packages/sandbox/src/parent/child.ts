import type { Batch, End, Job } from '../wire/protocol.ts';
import type { Conversation, Heard } from './conversation.ts';
import type { Spent } from './step-watch.ts';

/**
 * How a child ended. `killedFor` is null when it was not us, and `forged` when it said what no child
 * of ours says.
 */
export type Death = {
  killedFor: 'time' | 'memory' | 'closing' | 'forged' | null;
  signal: NodeJS.Signals | null;
  exitCode: number | null;
  /** The end of what it wrote to stderr. */
  stderr: string;
  spent: Spent;
  /** With `forged`: what it said, and an id under which that is logged. */
  fault: { id: string; said: string } | null;
};

export type ChildEvent = ({ kind: 'message' } & Heard) | { kind: 'died'; death: Death };

/**
 * What runs programs for the parent, one job at a time: a process of Node with isolates in it
 * (`IsolateChild`), or a launcher of native programs (`NativeChild`). Both keep this, so that pool,
 * lanes and executions know of no difference.
 */
export type Child = {
  readonly death: Death | null;
  /** Whether it can be given another job. */
  readonly usable: boolean;
  /** Nobody vouches for what is left in it: it is to be replaced. */
  readonly spoilt: boolean;
  /** Settles when it waits for jobs, or is dead. */
  readonly ready: Promise<boolean>;
  readonly exited: Promise<void>;
  /** Starts a job. Everything that follows comes to `listener`, the last being `done` or `died`. */
  run(
    job: Job,
    inputs: readonly Uint8Array[],
    conversation: Conversation,
    listener: (event: ChildEvent) => void,
  ): void;
  /** Gives a child that rests more tests of its job, or ends it. */
  goOn(more: Batch | End, inputs: readonly Uint8Array[]): void;
  /** Ends the child at once. Its listener hears of the death. */
  kill(reason: NonNullable<Death['killedFor']>): void;
};
