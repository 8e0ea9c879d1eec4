import { defineQueryExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineQueryExamples<typeof problem>([
  {
    tables: {
      barrel: [
        [1, 'Plot 4', 200],
        [2, 'Plot 9', 100],
        [3, 'Plot 9', 50],
      ],
      entry: [
        [1, 1, '2025-05-03', 120],
        [2, 1, '2025-05-01', 90],
        [3, 1, '2025-05-03', -30],
        [4, 1, '2025-05-04', 20],
        [5, 1, '2025-05-05', null],
        [6, 2, '2025-05-01', 100],
        [7, 2, '2025-05-01', -10],
        [8, 2, '2025-05-02', 9],
      ],
    },
    expected: [
      [1, '2025-05-04', 2],
      [2, null, 0],
      [3, null, 0],
    ],
    explanation:
      'Barrel 1 ends its days with 90, 180, 200 and 200 litres. Barrel 2 was full within 1 May, but ended it with 90.',
  },
]);
