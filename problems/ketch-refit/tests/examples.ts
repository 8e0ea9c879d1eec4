import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [
      [5, 3, 4, 2],
      [
        [0, 1],
        [0, 2],
        [1, 3],
        [2, 3],
      ],
      [2],
      6,
    ],
    expected: [5, 8, 10, 12],
    explanation:
      'Job 0 is finished at hour 5, and job 1 follows at once. Job 2 has to wait for the high water at hour 6. Job 3 needs both and begins at hour 10.',
  },
  {
    input: [
      [4, 1, 2, 3],
      [
        [0, 1],
        [1, 2],
        [2, 1],
        [2, 3],
      ],
      [],
      10,
    ],
    expected: [4, -1, -1, -1],
    explanation: 'The jobs 1 and 2 wait for each other, and job 3 waits for job 2.',
  },
  {
    input: [
      [6, 1, 7],
      [
        [0, 1],
        [0, 1],
      ],
      [1, 2],
      3,
    ],
    expected: [6, 7, 7],
    explanation:
      'It is high water at hour 6, when job 0 is finished, so job 1 begins right then. It is high water at hour 0 as well: job 2 begins there.',
  },
]);
