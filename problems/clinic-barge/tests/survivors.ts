import { defineSurvivors } from '@dryrun/problem-kit';

export default defineSurvivors([
  {
    line: 'while (this.#values.length > this.#head && (this.#values.at(-1) ?? 0) >= value) {',
    replacement: 'while (this.#values.length > this.#head && (this.#values.at(-1) ?? 0) > value) {',
    because: 'An equal value that stays is followed by the younger one, which outlives it.',
  },
]);
