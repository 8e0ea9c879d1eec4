import { defineQueryExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineQueryExamples<typeof problem>([
  {
    tables: {
      locker: [
        [1, 'North'],
        [2, 'North'],
        [3, 'Cellar'],
        [4, 'Cellar'],
      ],
      rental: [
        [1, 1, '2026-02-20', '2026-03-01'],
        [2, 2, '2025-11-03', '2026-02-28'],
        [3, 3, '2026-01-15', null],
        [4, null, '2026-02-27', '2026-03-09'],
      ],
    },
    expected: [
      [2, 'North'],
      [4, 'Cellar'],
    ],
    explanation:
      'Locker 1 is taken on its last day, locker 3 without an end. Locker 2 was given back the day before, and nobody ever took locker 4.',
  },
]);
