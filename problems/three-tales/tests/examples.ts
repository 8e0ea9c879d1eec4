import { defineQueryExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineQueryExamples<typeof problem>([
  {
    tables: {
      reader: [
        [1, 'Ane'],
        [2, 'Bo'],
        [3, 'Ane'],
      ],
      loan: [
        [1, 1, 'The Salt Road', '2025-01-01 00:00:00', '2025-01-09 10:00:00'],
        [2, 1, 'Nine Geese', '2025-04-02 15:20:00', null],
        [3, 1, 'A Winter Map', '2025-12-31 18:40:00', '2026-01-20 16:00:00'],
        [4, 2, 'Nine Geese', '2025-02-01 11:00:00', '2025-02-15 11:00:00'],
        [5, 2, 'Nine Geese', '2025-03-01 11:00:00', '2025-03-15 11:00:00'],
        [6, 2, 'The Salt Road', '2025-05-01 11:00:00', '2025-05-15 11:00:00'],
        [7, 3, 'The Salt Road', '2024-12-31 12:00:00', '2025-01-07 12:00:00'],
      ],
    },
    expected: [[1, 'Ane', 3]],
    explanation:
      'The first Ane took three titles within the year. Bo took three books, two of them with the same title.',
  },
]);
