import { defineQueryExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineQueryExamples<typeof problem>([
  {
    tables: {
      station: [
        [1, 'Reed Bend', '2011-04-02'],
        [2, 'Old Lock', '2016-09-20'],
        [3, 'Alder Isle', '2019-05-11'],
      ],
      capture: [
        [1, 1, 'VK 104', '2025-03-09 06:40:00', '18.4'],
        [2, 1, 'VK 104', '2025-04-13 07:05:00', '19.1'],
        [3, 1, 'VK 233', '2025-04-13 07:20:00', null],
        [4, 2, 'VK 233', '2025-05-31 23:10:00', null],
        [5, 2, 'VK 087', '2024-05-02 05:55:00', '11.0'],
      ],
    },
    expected: [
      [1, 'Reed Bend', 3, 2, '18.75'],
      [2, 'Old Lock', 1, 1, null],
      [3, 'Alder Isle', 0, 0, null],
    ],
    explanation:
      'At Reed Bend one bird was caught twice; two captures were weighed. The capture of 2024 is of another spring.',
  },
]);
