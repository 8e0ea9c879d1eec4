import { defineQueryExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineQueryExamples<typeof problem>([
  {
    tables: {
      museum: [
        [1, 'Clocks'],
        [2, 'Whaling'],
        [3, 'Salt'],
      ],
      ticket: [
        [1, 1, 4, '2026-07-01 10:00:00', '2026-07-01 12:00:00'],
        [2, 1, 3, '2026-07-01 12:00:00', '2026-07-01 13:00:00'],
        [3, 1, 1, '2026-07-01 12:00:00', null],
        [4, 2, 2, '2026-07-01 09:30:00', '2026-07-01 11:00:00'],
        [5, 2, 5, '2026-07-01 10:30:00', '2026-07-01 10:45:00'],
      ],
    },
    expected: [
      [2, 7, '2026-07-01 10:30:00'],
      [1, 4, '2026-07-01 10:00:00'],
    ],
    explanation:
      'In the museum of clocks 4 people left at 12:00 as 4 others came, so there were never more than 4, and first at 10:00.',
  },
]);
