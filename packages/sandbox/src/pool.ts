import { Child } from './child.ts';
import { childCommand } from './child-command.ts';
import type { Isolation } from './isolation/isolation.ts';

/** Children that die before they are ready, in a row, until the pool gives up. */
const maxFailedStarts = 3;

/**
 * Warm children of one kind: `size` may work at once, and one more stands ready, so that replacing
 * a killed one costs nobody time. The child that rested longest is taken first: it has had the time
 * to get ready for its next program.
 */
export class Pool {
  readonly #size: number;
  readonly #name: string;
  readonly #isolation: Isolation;
  readonly #children = new Set<Child>();
  readonly #idle: Child[] = [];
  readonly #waiting: { resolve: (child: Child) => void; reject: (error: Error) => void }[] = [];
  #working = 0;
  #failedStarts = 0;
  #closed = false;

  constructor(name: string, size: number, isolation: Isolation) {
    this.#name = name;
    this.#isolation = isolation;
    this.#size = size;
  }

  /** @throws when children cannot be started, or the pool is closed. */
  async acquire(): Promise<Child> {
    if (this.#closed) throw new Error('the sandbox is closed');
    this.#failedStarts = 0;
    this.#refill();
    const { promise, resolve, reject } = Promise.withResolvers<Child>();
    this.#waiting.push({ resolve, reject });
    this.#serve();
    return promise;
  }

  /** Gives a child back; a dead one is replaced. */
  release(child: Child): void {
    this.#working -= 1;
    if (child.death === null && this.#children.has(child)) this.#idle.push(child);
    this.#refill();
    this.#serve();
  }

  /** Ends a child that is still at work, and gives it back. */
  discard(child: Child): void {
    this.#children.delete(child);
    child.kill('closing');
    this.release(child);
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const { reject } of this.#waiting.splice(0)) reject(new Error('the sandbox is closed'));
    const children = [...this.#children];
    for (const child of children) child.kill('closing');
    await Promise.all(children.map((child) => child.exited));
  }

  #serve(): void {
    while (this.#waiting.length > 0 && this.#idle.length > 0 && this.#working < this.#size) {
      const child = this.#idle.shift();
      if (child === undefined || child.death !== null) continue;
      this.#working += 1;
      this.#waiting.shift()?.resolve(child);
    }
  }

  #refill(): void {
    while (!this.#closed && this.#children.size < this.#size + 1) this.#start();
  }

  #start(): void {
    const child = new Child(childCommand(this.#name, this.#isolation));
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
      if (!started) this.#failedStarts += 1;
      if (this.#failedStarts < maxFailedStarts) {
        this.#refill();
        return;
      }
      const { exitCode, signal, stderr = '' } = child.death ?? {};
      const how = signal ?? `code ${exitCode}`;
      const error = new Error(
        `sandbox children of pool ${this.#name} do not start (${how}): ${stderr.trim() || 'no message'}`,
      );
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }
}
