import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [[0, 400, 900, 1500, 2600], [9200, 8900, 9600, 8700, 8500], 400, 1700],
    expected: [1500, -1, 600, -1, -1],
    explanation:
      'From station 0, station 1 is cheaper by 300 only; station 3 is cheaper by 500. From station 1, only station 4 is cheaper by 400, but it is 2,200 metres away. From station 2, station 3 is the first that is cheap enough, though station 4 costs even less.',
  },
  {
    input: [[10, 20, 30], [7000, 7000, 7001], 0, 10],
    expected: [10, -1, -1],
    explanation: 'With a margin of 0 the same price will do. No station follows the last one.',
  },
]);
