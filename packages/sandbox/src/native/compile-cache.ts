import { createHash } from 'node:crypto';
import type { Compiled } from '../runtimes/runtime.ts';

type Entry = { compiled: Promise<Compiled>; users: number; stop: AbortController };

const mostEntries = 16;
const keptMs = 5 * 60_000;

/**
 * Programs that were compiled lately: what somebody tries and then submits is compiled once, and so is
 * what several children run. One that nobody waits for any more is stopped.
 */
export class CompileCache {
  readonly #entries = new Map<string, Entry>();
  #timer: NodeJS.Timeout | null = null;

  async get(
    parts: readonly string[],
    signal: AbortSignal,
    compile: (signal: AbortSignal) => Promise<Compiled>,
  ): Promise<Compiled> {
    signal.throwIfAborted();
    const key = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
    const entry = this.#entries.get(key) ?? begin(compile);
    // Used last, so it stays longest.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    entry.users += 1;
    let settled = false;
    const { promise: gone, reject } = Promise.withResolvers<never>();
    const leave = () => {
      reject(signal.reason);
      entry.users -= 1;
      if (settled || entry.users > 0) return;
      entry.stop.abort(signal.reason);
      this.#drop(key, entry);
    };
    signal.addEventListener('abort', leave, { once: true });
    try {
      return await Promise.race([entry.compiled, gone]);
    } catch (error) {
      this.#drop(key, entry);
      throw error;
    } finally {
      settled = true;
      signal.removeEventListener('abort', leave);
      this.#forgetLater();
    }
  }

  #drop(key: string, entry: Entry): void {
    if (this.#entries.get(key) === entry) this.#entries.delete(key);
  }

  #forgetLater(): void {
    for (const [key] of this.#entries) {
      if (this.#entries.size <= mostEntries) break;
      this.#entries.delete(key);
    }
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#entries.clear(), keptMs);
    this.#timer.unref();
  }
}

function begin(compile: (signal: AbortSignal) => Promise<Compiled>): Entry {
  const stop = new AbortController();
  const compiled = compile(stop.signal);
  compiled.catch(() => {});
  return { compiled, users: 0, stop };
}
