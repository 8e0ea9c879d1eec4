import { defineSurvivors } from '@dryrun/problem-kit';

const eitherOfEqual = 'Of two lots with one fee it does not matter which is taken first.';

export default defineSurvivors([
  {
    line: 'if (this.#feeAt(parent) <= lot.fee) break;',
    replacement: 'if (this.#feeAt(parent) < lot.fee) break;',
    because: eitherOfEqual,
  },
  {
    line: 'const child = this.#feeAt(left + 1) < this.#feeAt(left) ? left + 1 : left;',
    replacement: 'const child = this.#feeAt(left + 1) <= this.#feeAt(left) ? left + 1 : left;',
    because: eitherOfEqual,
  },
  {
    line: 'this.#swap(0, this.#lots.length - 1);',
    replacement: 'this.#swap(0, this.#lots.length + 1);',
    because:
      'The empty place that comes to the top counts as infinitely dear and sinks to the bottom, where it stays.',
  },
]);
