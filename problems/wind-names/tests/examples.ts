import { defineQueryExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineQueryExamples<typeof problem>([
  {
    tables: {
      mast: [
        [1, 'Harl Head'],
        [2, 'Gull Rock'],
        [3, 'Long Sand'],
      ],
      reading: [
        [1, 1, '2026-01-04', '1.9'],
        [2, 1, '2026-01-05', '8.0'],
        [3, 2, '2026-01-04', '17.0'],
        [4, 2, '2026-01-05', null],
        [5, 2, '2026-01-06', '5.5'],
      ],
    },
    expected: [
      [2, 'Gull Rock', 0, 1, 0, 1],
      [1, 'Harl Head', 1, 0, 1, 0],
      [3, 'Long Sand', 0, 0, 0, 0],
    ],
    explanation:
      'Speeds of 8.0 and 17.0 lie right at a border and take the stronger name. The frozen instrument counts nowhere, and Long Sand measured nothing.',
  },
]);
