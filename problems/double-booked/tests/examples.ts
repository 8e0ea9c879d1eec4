import { defineQueryExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineQueryExamples<typeof problem>([
  {
    tables: {
      court: [
        [1, 'Oak'],
        [2, 'Ash'],
      ],
      booking: [
        [1, 1, '2026-05-02 10:00:00', '2026-05-02 11:00:00', false],
        [2, 1, '2026-05-02 11:00:00', '2026-05-02 12:30:00', false],
        [3, 1, '2026-05-02 10:30:00', '2026-05-02 11:10:00', false],
        [4, 2, '2026-05-02 10:00:00', '2026-05-02 12:00:00', true],
        [5, 2, '2026-05-02 10:00:00', '2026-05-02 11:00:00', false],
      ],
    },
    expected: [
      ['Oak', 1, 3, 30],
      ['Oak', 2, 3, 10],
    ],
    explanation:
      'Booking 3 reaches into both others of the court. Bookings 1 and 2 only touch, and booking 4 was cancelled.',
  },
]);
