import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import type { Cost } from '@dryrun/judge';
import { wrapperDescriptors } from '../walls/bubblewrap.ts';
import { openFilter } from '../walls/filter-file.ts';
import { coverForeign } from '../walls/foreign-descriptors.ts';
import {
  type Batch,
  type ChildMessage,
  compileCpuMs,
  decodeFrame,
  type End,
  encodeFrame,
  FrameReader,
  type Job,
  mostCpuMs,
  mostFrameBytes,
} from '../wire/protocol.ts';
import type { Command } from './child-command.ts';
import { type Conversation, Greeting, type Heard } from './conversation.ts';
import { MemoryWatch } from './memory-watch.ts';
import { signalOf } from './signal-of.ts';
import { TimeWatch } from './time-watch.ts';

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
  /** What the test that ran had taken by then. */
  spent: { cpuTimeMs: number; wallTimeMs: number; memoryBytes: number };
};

export type ChildEvent = ({ kind: 'message' } & Heard) | { kind: 'died'; death: Death };

const stderrLimit = 16_000;

/** One child process. It runs one job at a time; the parent watches its time and its memory. */
export class Child {
  readonly #process: ChildProcess;
  readonly #frames = new FrameReader();
  readonly #watchdog: NodeJS.Timeout;
  #conversation: Pick<Conversation, 'hear' | 'note'> = new Greeting();
  #stderr = '';
  #killedFor: Death['killedFor'] = null;
  #spent: Death['spent'] | null = null;
  #death: Death | null = null;
  #listener: ((event: ChildEvent) => void) | null = null;
  readonly #time = new TimeWatch();
  readonly #memory = new MemoryWatch();
  #heard = 0;
  #testWallMs = 0;
  #testCpuMs = 0;
  #memoryLimitBytes = 0;
  #spoilt = false;
  /** The process that runs the code: not ours, where it is wrapped, but one that ours made. */
  #pid: number | null = null;
  readonly #pidKnown: Promise<void>;
  /** Settles when the child has read its code and waits for jobs, or is dead. */
  readonly ready: Promise<boolean>;
  readonly exited: Promise<void>;

  constructor({ file, args, wrapped }: Command) {
    const filter = wrapped ? openFilter() : null;
    const forWrapper = wrapped ? ([filter ?? 'ignore', 'pipe'] as const) : [];
    const stdio = coverForeign(['pipe', 'ignore', 'pipe', 'pipe', ...forWrapper]);
    this.#process = spawn(file, args, { env: {}, stdio });
    if (filter !== null) closeSync(filter);
    this.#pidKnown = wrapped ? this.#readPid() : Promise.resolve();
    if (!wrapped) this.#pid = this.#process.pid ?? null;
    this.#watchdog = setInterval(() => this.#checkTime(), 25);
    this.#watchdog.unref();
    const messages = this.#process.stdio[3] as Readable;
    messages.on('data', (chunk: Buffer) => this.#read(chunk));
    this.#process.stderr?.on('data', (chunk: Buffer) => {
      this.#stderr = (this.#stderr + chunk.toString('latin1')).slice(-stderrLimit);
    });
    // A child may die while a job is being written to it; its death is what matters.
    this.#process.stdin?.on('error', () => {});
    const first = new Promise<boolean>((resolve) => {
      this.#listener = (event) => {
        this.#listener = null;
        resolve(event.kind === 'message');
      };
    });
    this.ready = this.#pidKnown.then(() => first);
    this.exited = new Promise((resolve) => {
      const end = (exitCode: number | null, signal: NodeJS.Signals | null) => {
        this.#end(exitCode, wrapped ? (signal ?? signalOf(exitCode)) : signal);
        resolve();
      };
      this.#process.on('error', (error) => {
        this.#stderr += error.message;
        if (this.#process.pid === undefined) end(null, null);
      });
      // `close` comes after the pipes are drained: what the child reported before its end counts.
      this.#process.on('close', end);
    });
  }

  get death(): Death | null {
    return this.#death;
  }

  /** Whether it can be given another job. */
  get usable(): boolean {
    return this.#death === null && this.#killedFor === null;
  }

  /** Memory ran out in it, or a compiler broke down: nobody vouches for what native code keeps. */
  get spoilt(): boolean {
    return this.#spoilt;
  }

  /** Starts a job. Everything that follows comes to `listener`, the last being `done` or `died`. */
  run(
    job: Job,
    inputs: readonly Uint8Array[],
    conversation: Conversation,
    listener: (event: ChildEvent) => void,
  ): void {
    this.#listener = listener;
    this.#conversation = conversation;
    conversation.note(job.batch);
    this.#frames.mostBytes = mostFrameBytes(job.limits);
    if (this.#death) {
      listener({ kind: 'died', death: this.#death });
      return;
    }
    this.#time.start(compileCpuMs, compileCpuMs, 0);
    this.#testCpuMs = mostCpuMs(job.limits);
    this.#testWallMs = 0;
    this.#memoryLimitBytes = job.limits.memoryLimitBytes;
    this.#watchMemory();
    this.#write(job, inputs);
  }

  /** Gives a child that rests more tests of its job, or ends it. */
  goOn(more: Batch | End, inputs: readonly Uint8Array[]): void {
    if (more.kind === 'batch') {
      this.#conversation.note(more);
      this.#time.start(this.#testWallMs, this.#testCpuMs);
    }
    this.#write(more, inputs);
  }

  #write(head: Job | Batch | End, inputs: readonly Uint8Array[]): void {
    const stdin = this.#process.stdin as Writable;
    stdin.cork();
    for (const part of encodeFrame(head, inputs)) stdin.write(part);
    stdin.uncork();
  }

  /** Ends the child at once. Its listener hears of the death once the pipes are drained. */
  kill(reason: NonNullable<Death['killedFor']>): void {
    this.#killedFor ??= reason;
    this.#spent ??= this.#spentNow;
    if (this.#pid === null) void this.#pidKnown.then(() => this.#killNow());
    else this.#killNow();
  }

  /** bubblewrap takes the child with it, but not in the moment in which it makes it: hence both. */
  #killNow(): void {
    if (this.#death !== null) return;
    try {
      if (this.#pid !== null) process.kill(this.#pid, 'SIGKILL');
    } catch {
      // It has died of itself; bubblewrap is about to say so.
    }
    this.#process.kill('SIGKILL');
  }

  /** Settles when bubblewrap has said who the child is, or is gone. */
  #readPid(): Promise<void> {
    const pipes: readonly unknown[] = this.#process.stdio;
    const info = pipes[wrapperDescriptors.info] as Readable;
    let text = '';
    info.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
    });
    return new Promise((resolve) => {
      this.#process.on('error', () => resolve());
      info.on('close', () => {
        const said = /"child-pid": *(\d+)/.exec(text);
        if (said) this.#pid = Number(said[1]);
        resolve();
      });
    });
  }

  #read(chunk: Buffer): void {
    this.#heard += 1;
    if (this.#killedFor === 'forged') return;
    for (const frame of this.#frames.push(chunk)) {
      const heard = frame && this.#hear(frame);
      if (heard === null) {
        this.kill('forged');
        return;
      }
      this.#noteProgress(heard.message);
      this.#listener?.({ kind: 'message', ...heard });
    }
  }

  #hear(frame: Buffer): Heard | null {
    try {
      const { head, body } = decodeFrame<unknown>(frame);
      return this.#conversation.hear(head, body);
    } catch {
      return null;
    }
  }

  /** Each message moves the deadline: one test must not take longer than its own limit. */
  #noteProgress(message: ChildMessage): void {
    switch (message.kind) {
      case 'started':
        this.#testWallMs = message.wallMs;
        this.#time.start(message.wallMs, this.#testCpuMs);
        this.#memory.step();
        break;
      case 'again':
        this.#memory.step();
        this.#time.start(message.wallMs, this.#testCpuMs);
        break;
      case 'pause':
        this.#time.start(message.wallMs, message.wallMs);
        break;
      case 'resume':
        if (this.#testWallMs === 0) this.#time.start(compileCpuMs, compileCpuMs, 0);
        else this.#time.start(message.wallMs, this.#testCpuMs);
        // What it took to get ready is not the program's memory.
        this.#watchMemory();
        break;
      case 'result':
        if (message.end.kind === 'memory-limit') this.#noteFull(message.end);
        this.#time.start(this.#testWallMs, this.#testCpuMs);
        this.#memory.step();
        break;
      case 'rest':
        this.#time.rest();
        break;
      case 'done':
        this.#spoilt ||= message.spoilt;
        this.#conversation = Greeting.silence;
        this.#rest();
        break;
      case 'ready':
      case 'booted':
      case 'compile-error':
        break;
    }
  }

  /** The isolate is gone, and what it had taken with it; but that it was at its limit is known. */
  #noteFull(end: Cost): void {
    this.#spoilt = true;
    end.memoryBytes = Math.max(end.memoryBytes, this.#memory.grownBytes, this.#memoryLimitBytes);
  }

  #checkTime(): void {
    if (!this.#time.isOver(this.#pid)) return;
    const heard = this.#heard;
    // After a pause of our own event loop, news of the child may be waiting to be read: timers run
    // before input. Kill only if nothing comes.
    setImmediate(() => {
      if (this.#heard === heard && this.#time.isOver(this.#pid)) this.kill('time');
    });
  }

  get #spentNow(): Death['spent'] {
    return { ...this.#time.spent, memoryBytes: this.#memory.grownBytes };
  }

  #watchMemory(): void {
    this.#memory.start(this.#pid, this.#memoryLimitBytes, () => this.kill('memory'));
  }

  #rest(): void {
    this.#time.rest();
    this.#memory.stop();
  }

  #end(exitCode: number | null, signal: NodeJS.Signals | null): void {
    const spent = this.#spent ?? this.#spentNow;
    this.#rest();
    clearInterval(this.#watchdog);
    this.#death = { killedFor: this.#killedFor, signal, exitCode, stderr: this.#stderr, spent };
    this.#listener?.({ kind: 'died', death: this.#death });
  }
}
