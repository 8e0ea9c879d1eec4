import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { wrapperDescriptors } from '../walls/bubblewrap.ts';
import { childEnvironment } from '../walls/child-environment.ts';
import { openFilter } from '../walls/filter-file.ts';
import { coverForeign } from '../walls/foreign-descriptors.ts';
import {
  type Batch,
  type ChildMessage,
  decodeFrame,
  type End,
  encodeFrame,
  FrameReader,
  type Job,
  mostFrameBytes,
} from '../wire/protocol.ts';
import type { Child, ChildEvent, Death } from './child.ts';
import type { Command } from './child-command.ts';
import { type Conversation, Greeting, type Heard } from './conversation.ts';
import { signalOf } from './signal-of.ts';
import { StepWatch } from './step-watch.ts';

const stderrLimit = 16_000;

/** One process of Node, with isolates in it. The parent watches its time and its memory. */
export class IsolateChild implements Child {
  readonly #process: ChildProcess;
  readonly #frames = new FrameReader();
  #watchdog: NodeJS.Timeout | null = null;
  #conversation: Pick<Conversation, 'hear' | 'note'> = new Greeting();
  #stderr = '';
  #killedFor: Death['killedFor'] = null;
  #fault: Death['fault'] = null;
  #spent: Death['spent'] | null = null;
  #death: Death | null = null;
  #listener: ((event: ChildEvent) => void) | null = null;
  readonly #watch = new StepWatch(() => this.kill('memory'));
  #heard = 0;
  #spoilt = false;
  /** The process that runs the code: not ours, where it is wrapped, but one that ours made. */
  #pid: number | null = null;
  readonly #pidKnown: Promise<void>;
  /** Settles when the child has read its code and waits for jobs, or is dead. */
  readonly ready: Promise<boolean>;
  readonly exited: Promise<void>;

  /** @param onSlow told what it could not take of what was prepared for its start */
  constructor({ file, args, wrapped }: Command, onSlow: (cause: string) => void = () => {}) {
    const filter = wrapped ? openFilter() : null;
    const forWrapper = wrapped ? ([filter ?? 'ignore', 'pipe'] as const) : [];
    const stdio = coverForeign(['pipe', 'ignore', 'pipe', 'pipe', ...forWrapper]);
    this.#process = spawn(file, args, { env: childEnvironment, stdio });
    if (filter !== null) closeSync(filter);
    this.#pidKnown = wrapped ? this.#readPid() : Promise.resolve();
    if (!wrapped) this.#pid = this.#process.pid ?? null;
    this.#lookLater();
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
        const { slow = null } =
          event.kind === 'message' && 'slow' in event.message ? event.message : {};
        if (slow !== null) onSlow(slow);
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

  get usable(): boolean {
    return this.#death === null && this.#killedFor === null;
  }

  /** Memory ran out in it, or a compiler broke down: nobody vouches for what native code keeps. */
  get spoilt(): boolean {
    return this.#spoilt;
  }

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
    this.#watch.begin(job, this.#pid);
    this.#write(job, inputs);
  }

  goOn(more: Batch | End, inputs: readonly Uint8Array[]): void {
    if (more.kind === 'batch') {
      this.#conversation.note(more);
      this.#watch.goOn();
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
    this.#spent ??= this.#watch.spent;
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
        this.#fault = { id: randomUUID().slice(0, 8), said: tell(frame) };
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

  #noteProgress(message: ChildMessage): void {
    this.#watch.note(message);
    if (message.kind === 'result') this.#spoilt ||= message.end.kind === 'memory-limit';
    if (message.kind !== 'done') return;
    this.#spoilt ||= message.spoilt;
    this.#conversation = Greeting.silence;
  }

  /** Soon, and sooner where the step has little left. */
  #lookLater(): void {
    this.#watchdog = setTimeout(() => {
      this.#checkTime();
      this.#lookLater();
    }, this.#watch.time.nextLookMs);
    this.#watchdog.unref();
  }

  #checkTime(): void {
    if (!this.#watch.time.isOver(this.#pid)) return;
    const heard = this.#heard;
    // After a pause of our own event loop, news of the child may be waiting to be read: timers run
    // before input. Kill only if nothing comes.
    setImmediate(() => {
      if (this.#heard === heard && this.#watch.time.isOver(this.#pid)) this.kill('time');
    });
  }

  #end(exitCode: number | null, signal: NodeJS.Signals | null): void {
    const spent = this.#spent ?? this.#watch.spent;
    this.#watch.rest();
    if (this.#watchdog) clearTimeout(this.#watchdog);
    this.#death = {
      killedFor: this.#killedFor,
      signal,
      exitCode,
      stderr: this.#stderr,
      spent,
      fault: this.#fault,
    };
    this.#listener?.({ kind: 'died', death: this.#death });
  }
}

/** The beginning of what a child said, for the log. */
function tell(frame: Buffer | null): string {
  return frame === null ? 'a frame that is too long' : frame.toString('latin1', 4, 304);
}
