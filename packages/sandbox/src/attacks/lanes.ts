import { type CodeSandbox, createSandbox } from '../parent/create-sandbox.ts';

/**
 * So many attacks go on at once, each in a sandbox that it has for itself: while one waits for a
 * child in place of a dead one, another goes on.
 */
const lanes = 2;

/** Warm sandboxes, lent to one attack at a time. */
export class Lanes {
  readonly #sandboxes: CodeSandbox[] = Array.from({ length: lanes }, () =>
    createSandbox({ size: 1 }),
  );
  readonly #free = [...this.#sandboxes];
  readonly #waiting: ((sandbox: CodeSandbox) => void)[] = [];

  /** What stands around the programs: it depends on the machine. */
  get message(): string {
    return this.#sandboxes[0]?.isolation.message ?? '';
  }

  async warm(languages: Parameters<CodeSandbox['warm']>[0]): Promise<void> {
    await Promise.all(this.#sandboxes.map((sandbox) => sandbox.warm(languages)));
  }

  /** Does `work` with a sandbox that nobody else has meanwhile. */
  async lend<Result>(work: (sandbox: CodeSandbox) => Promise<Result>): Promise<Result> {
    const sandbox =
      this.#free.shift() ?? (await new Promise<CodeSandbox>((take) => this.#waiting.push(take)));
    try {
      return await work(sandbox);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(sandbox);
      else this.#free.push(sandbox);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#sandboxes.map((sandbox) => sandbox.close()));
  }
}
