import { defineQueryExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineQueryExamples<typeof problem>([
  {
    tables: {
      climber: [
        [1, '2025-10-20'],
        [2, '2025-11-02'],
        [3, '2025-12-30'],
        [4, '2024-05-01'],
      ],
      visit: [
        [1, 1, '2025-11-01', '2025-11-01 20:10:00'],
        [2, 1, '2025-12-31', '2025-12-31 18:00:00'],
        [3, 2, '2025-11-15', null],
        [4, 2, '2026-01-10', null],
        [5, 4, '2025-11-30', null],
        [6, 3, '2025-12-30', '2025-12-30 21:30:00'],
        [7, 3, '2026-01-02', null],
      ],
    },
    expected: [
      ['2025-11-01', 3, 1, '33.3'],
      ['2025-12-01', 1, 1, '100.0'],
    ],
    explanation:
      'Of the three newcomers of November only climber 1 came in December; climber 2 came again in January, which is a month too late. Nobody was new in January.',
  },
]);
