import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [
      [10, 12, 24],
      [18, 31],
      [19, 30],
      [5, 9],
      [4, 8],
    ],
    expected: 2,
    explanation:
      'The clap at 18 in the east could belong to the flash at 10, but in the west that flash would need a clap from 14 to 18. So the clap at 18 and the clap at 19 confirm the flash at 12, and those at 31 and 30 the flash at 24.',
  },
  {
    input: [
      [0, 0, 0],
      [3, 3],
      [5, 5, 5, 5],
      [3, 3],
      [0, 100],
    ],
    expected: 2,
    explanation: 'Three flashes at one moment, but only two claps in the east.',
  },
  {
    input: [[40, 60], [43], [64], [1, 10], [1, 10]],
    expected: 0,
    explanation: 'Tove heard only the first flash and Ilmar only the second.',
  },
]);
