import { type RunResult, type Sweep, sweepTimeLimitMs } from '@dryrun/judge';

/**
 * Which inputs of sweeps need not be run any more, since what becomes of their sweep is known: one
 * before them has not returned or is known to be wrong, or together they have had the CPU time of a sweep.
 */
export class Sweeps {
  readonly #sweepTimeLimitMs: number;
  readonly #sweeps: readonly (Sweep & { spentMs: number; endsAt: number })[];

  /** @param timeLimitMs of one test */
  constructor(sweeps: readonly Sweep[], timeLimitMs: number) {
    this.#sweepTimeLimitMs = sweepTimeLimitMs({ timeLimitMs });
    this.#sweeps = sweeps.map((sweep) => ({ ...sweep, spentMs: 0, endsAt: sweep.to }));
  }

  /** @returns inputs that have become of no use, whether they have been run or not */
  note(index: number, result: RunResult): number[] {
    const sweep = this.#sweeps.find(({ from, to }) => from <= index && index < to);
    if (sweep === undefined || index >= sweep.endsAt) return [];
    sweep.spentMs += result.cpuTimeMs;
    const returned = result.kind === 'returned' && result.value.ok;
    const failed = !returned || sweep.endsWith?.(index, result) === true;
    const first = failed ? index + 1 : sweep.spentMs > this.#sweepTimeLimitMs ? sweep.from : null;
    if (first === null) return [];
    const useless = Array.from({ length: sweep.endsAt - first }, (_, offset) => first + offset);
    sweep.endsAt = first;
    return useless;
  }
}
