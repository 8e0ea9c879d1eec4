import { defineQueryExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineQueryExamples<typeof problem>([
  {
    tables: {
      patient: [
        [1, 'Birch Street', '2026-02-03 08:00:00', '2026-02-03 08:10:00'],
        [2, 'Birch Street', '2026-02-03 08:05:00', '2026-02-03 09:25:00'],
        [3, 'Birch Street', '2026-02-03 08:30:00', '2026-02-03 08:55:00'],
        [4, 'Birch Street', '2026-02-03 09:00:00', '2026-02-03 09:18:00'],
        [5, 'Birch Street', '2026-02-03 09:10:00', null],
        [6, 'Old Mill', '2026-02-03 23:50:00', '2026-02-04 00:20:00'],
        [7, 'Old Mill', '2026-02-04 07:00:00', '2026-02-04 07:00:00'],
      ],
    },
    expected: [['Birch Street', 4, '21.5']],
    explanation:
      'Waits in Birch Street are 10, 18, 25 and 80 minutes; in the middle stand 18 and 25. In Old Mill only two were called.',
  },
]);
