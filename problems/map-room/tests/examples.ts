import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [
      [3],
      [
        ['fetch', 41],
        ['fetch', 52],
        ['fetch', 63],
        ['fetch', 41],
        ['fetch', 74],
        ['hold', 63],
        ['fetch', 85],
        ['release', 63],
        ['fetch', 52],
        ['clear', 5],
      ],
    ],
    expected: [0, 0, 0, 0, 52, true, 41, true, 63, [74, 85, 52]],
    explanation:
      '41 is fetched again and so goes down after the others; for 74 it is 52 that has to go. Then 63 is held, and 41 makes room for 85. When 63 is released, it goes down next, before 74, which has lain there longer than 85.',
  },
  {
    input: [
      [1],
      [
        ['hold', 7],
        ['fetch', 7],
        ['hold', 7],
        ['fetch', 8],
        ['fetch', 7],
        ['clear', 1],
        ['release', 7],
        ['release', 7],
        ['fetch', 8],
      ],
    ],
    expected: [false, 0, true, -1, 0, [], true, false, 7],
    explanation:
      'The only place is taken by a map with a weight: whoever wants 8 is sent away, and there is nothing to clear.',
  },
]);
