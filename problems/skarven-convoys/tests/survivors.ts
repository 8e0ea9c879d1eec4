import { defineSurvivors } from '@dryrun/problem-kit';

export default defineSurvivors([
  {
    line: 'while (this.#places.length > this.#front && (this.#values.at(-1) ?? 0) >= value) {',
    replacement:
      'while (this.#places.length > this.#front && (this.#values.at(-1) ?? 0) > value) {',
    because:
      'An equal value that stays in front is the same minimum, until the later one takes over.',
  },
]);
