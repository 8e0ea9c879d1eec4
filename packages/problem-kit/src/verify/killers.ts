import { casesOf, type SingleTest, type Test } from '@dryrun/judge';
import type { Judged } from './judge-program.ts';

const mostProbes = 4;

/**
 * The inputs that killed mutants so far. Changes near to each other fail on the same inputs, so the
 * next mutant meets these first, and most need no other.
 */
export class Killers {
  readonly #kills = new Map<SingleTest['input'], { probe: SingleTest; count: number }>();

  /** Those that killed the most, each as a test of its own. */
  get probes(): SingleTest[] {
    return [...this.#kills.values()]
      .sort((a, b) => b.count - a.count)
      .slice(0, mostProbes)
      .map(({ probe }) => probe);
  }

  /** A mutant failed one of these tests, the last that was judged. */
  note({ outcomes }: Judged, tests: readonly Test[]): void {
    const { index, inputNumber = 1 } = outcomes.at(-1) ?? { index: -1 };
    const test = tests[index];
    const killer = test && casesOf(test)[inputNumber - 1];
    if (!killer) return;
    const { group, level } = test;
    const { input, expected } = killer;
    const probe = { group, input, expected, ...(level !== undefined && { level }) };
    const known = this.#kills.get(input) ?? { probe, count: 0 };
    this.#kills.set(input, { ...known, count: known.count + 1 });
  }
}
