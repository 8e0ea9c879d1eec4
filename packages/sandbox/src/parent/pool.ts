import { nothingPrepared, type Prepared } from '../prepared/prepared.ts';
import type { Child } from './child.ts';
import type { Fault } from './doubts.ts';
import type { Occupancy } from './occupancy.ts';

export type PoolOptions = {
  name: string;
  /** Children of this pool that may work at once. */
  size: number;
  /** Children of all pools that work. */
  occupancy: Occupancy;
  /**
   * Where children start when they are needed, not before: after how long a rest they go. Null where
   * they are always there.
   */
  longestRestMs: number | null;
  /** Told when a child said what none of ours says. */
  onFault(fault: Fault): void;
  /** Makes what children need on disk. Called before the first starts. */
  prepare(signal: AbortSignal): Promise<Prepared>;
  /** @param prepared what `prepare` made */
  start(prepared: Prepared): Child;
};

type Waiting = {
  resolve(child: Child): void;
  reject(error: Error): void;
  /** Told when it waits no more, once it has been waited for. */
  served(): void;
};

/** Children that die before they are ready, in a row, until the pool gives up. */
const maxFailedStarts = 3;

/**
 * Warm children of one kind: `size` may work at once, and one more stands ready, so that replacing
 * a killed one costs nobody time; a heavy pool has only as many as are needed at once. The child that
 * rested longest is taken first: it has had the time to get ready for its next program.
 */
export class Pool {
  readonly #options: PoolOptions;
  readonly #children = new Set<Child>();
  readonly #idle: Child[] = [];
  readonly #waiting: Waiting[] = [];
  #working = 0;
  /** Those of them that are lent, and come back as soon as somebody waits. */
  readonly #lent = new Set<Child>();
  #failedStarts = 0;
  #closed = false;
  #resting = true;
  #restTimer: NodeJS.Timeout | null = null;
  #preparing: Promise<Prepared> | null = null;
  #prepared: Prepared = nothingPrepared;
  readonly #closing = new AbortController();

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  get onFault(): PoolOptions['onFault'] {
    return this.#options.onFault;
  }

  /** @throws when children cannot be started, or the pool is closed. */
  async acquire(): Promise<Child> {
    if (!this.#closed) await this.#prepare();
    if (this.#closed) throw new Error('the sandbox is closed');
    this.#failedStarts = 0;
    this.#resting = false;
    if (this.#restTimer) clearTimeout(this.#restTimer);
    const { promise, resolve, reject } = Promise.withResolvers<Child>();
    const waiting: Waiting = { resolve, reject, served: () => {} };
    this.#waiting.push(waiting);
    this.#refill();
    this.#serve();
    if (this.#waiting.includes(waiting)) waiting.served = this.#options.occupancy.wait();
    return promise;
  }

  /**
   * Another child for a program that has one: only while a core is idle and nobody waits for it.
   *
   * @param askBack is called when it is wanted elsewhere: give it back as soon as may be
   */
  borrow(askBack: () => void): Child | null {
    const { size, occupancy, longestRestMs } = this.#options;
    if (this.#closed || this.#working >= size || !occupancy.hasRoom) return null;
    // One stays ready for whoever comes, as those that are asked back may have to be killed.
    if (longestRestMs === null && this.#idle.length < 2) return null;
    const child = this.#takeIdle();
    if (child === null) return null;
    this.#working += 1;
    this.#lent.add(child);
    occupancy.enter(child, askBack);
    return child;
  }

  /** Whether borrowed children are wanted back. */
  get isCrowded(): boolean {
    return this.#options.occupancy.isCrowded;
  }

  /** Gives a child back; one that is dead or spoilt is replaced. */
  release(child: Child): void {
    this.#working -= 1;
    this.#lent.delete(child);
    this.#options.occupancy.leave(child);
    if (child.spoilt) child.kill('closing');
    if (child.usable) this.#idle.push(child);
    this.#refill();
    this.#serve();
    this.#restLater();
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#restTimer) clearTimeout(this.#restTimer);
    this.#refuseAll(new Error('the sandbox is closed'));
    const children = [...this.#children];
    for (const child of children) child.kill('closing');
    this.#closing.abort();
    await this.#preparing?.catch(() => {});
    await Promise.all(children.map((child) => child.exited));
  }

  #refuseAll(error: Error): void {
    for (const { served, reject } of this.#waiting.splice(0)) {
      served();
      reject(error);
    }
  }

  /** A first child is not kept waiting for one that is lent: for a moment there is one more at work. */
  #serve(): void {
    const { size } = this.#options;
    while (this.#waiting.length > 0 && this.#working - this.#lent.size < size) {
      const child = this.#takeIdle();
      if (child === null) return;
      const waiting = this.#waiting.shift();
      this.#working += 1;
      waiting?.served();
      this.#options.occupancy.enter(child);
      waiting?.resolve(child);
    }
  }

  #takeIdle(): Child | null {
    for (;;) {
      const child = this.#idle.shift();
      if (child === undefined) return null;
      if (child.usable) return child;
    }
  }

  #refill(): void {
    while (!this.#closed && this.#children.size < this.#wanted()) this.#start();
  }

  #wanted(): number {
    const { size, longestRestMs } = this.#options;
    if (longestRestMs === null) return size + 1;
    const needed = Math.min(this.#working + this.#waiting.length, size);
    return this.#resting ? needed : Math.max(needed, 1);
  }

  /** Each time, as somebody may have emptied the cache; looking costs next to nothing. */
  async #prepare(): Promise<void> {
    this.#preparing ??= this.#options.prepare(this.#closing.signal).finally(() => {
      this.#preparing = null;
    });
    this.#prepared = await this.#preparing;
  }

  #restLater(): void {
    const { longestRestMs } = this.#options;
    if (longestRestMs === null || this.#closed || this.#working > 0) return;
    if (this.#restTimer) clearTimeout(this.#restTimer);
    this.#restTimer = setTimeout(() => {
      if (this.#working > 0 || this.#waiting.length > 0) return;
      this.#resting = true;
      for (const child of this.#children) child.kill('closing');
    }, longestRestMs);
    this.#restTimer.unref();
  }

  #start(): void {
    const { name, start } = this.#options;
    const child = start(this.#prepared);
    this.#children.add(child);
    child.ready.then((ready) => {
      if (!ready || this.#closed) return;
      this.#failedStarts = 0;
      this.#idle.push(child);
      this.#serve();
    });
    let started = false;
    child.ready.then((ready) => {
      started = ready;
    });
    child.exited.then(() => {
      this.#children.delete(child);
      const index = this.#idle.indexOf(child);
      if (index !== -1) this.#idle.splice(index, 1);
      if (this.#closed) return;
      if (!started && child.death?.killedFor !== 'closing') this.#failedStarts += 1;
      if (this.#failedStarts < maxFailedStarts) {
        this.#refill();
        return;
      }
      const { exitCode, signal, stderr = '' } = child.death ?? {};
      const how = signal ?? `code ${exitCode}`;
      const error = new Error(
        `sandbox children of pool ${name} do not start (${how}): ${stderr.trim() || 'no message'}`,
      );
      this.#refuseAll(error);
    });
  }
}
