import { blameOnProblem } from './grade.ts';
import type { JudgeEvent, TestOutcome } from './request.ts';

/** Counts as the tests end; the first failure names the whole. */
export class Summary {
  readonly #total: number;
  #passed = 0;
  #timeOuts = 0;
  #firstFailure: TestOutcome | null = null;

  constructor(total: number) {
    this.#total = total;
  }

  add(outcome: TestOutcome): TestOutcome {
    if (outcome.verdict === 'accepted') this.#passed += 1;
    else this.#firstFailure ??= outcome;
    if (outcome.verdict === 'time-limit-exceeded') this.#timeOuts += 1;
    return outcome;
  }

  get timeOuts(): number {
    return this.#timeOuts;
  }

  get failed(): boolean {
    return this.#firstFailure !== null;
  }

  close(): Extract<JudgeEvent, { kind: 'verdict' }> {
    const counts = { passed: this.#passed, total: this.#total, line: null, column: null };
    // Passing none of no tests is not a success.
    if (this.#total === 0) {
      const message = blameOnProblem('it has no tests');
      return { kind: 'verdict', verdict: 'judge-error', ...counts, message };
    }
    const failure = this.#firstFailure;
    const message = failure?.verdict === 'judge-error' ? failure.message : null;
    return { kind: 'verdict', verdict: failure?.verdict ?? 'accepted', ...counts, message };
  }
}
