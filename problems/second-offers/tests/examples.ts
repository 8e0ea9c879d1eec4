import { defineQueryExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineQueryExamples<typeof problem>([
  {
    tables: {
      boat: [
        [1, 'Tern', 500],
        [2, 'Skua', 300],
        [3, 'Dunlin', 900],
        [4, 'Knot', 100],
      ],
      offer: [
        [1, 1, 'Ola', 700],
        [2, 1, 'Ola', 900],
        [3, 1, 'Siv', 650],
        [4, 2, 'Siv', 400],
        [5, 2, 'Ola', 400],
        [6, 3, 'Siv', 850],
        [7, 4, null, 990],
        [8, 4, 'Ulf', 120],
      ],
    },
    expected: [
      [1, 'Ola', 650],
      [2, 'Siv', 400],
      [4, 'Ulf', 100],
    ],
    explanation:
      'For the Tern, Ola’s own 700 does not raise the price. For the Skua the first of two equal offers wins, and the other is the price. Nobody offered enough for the Dunlin.',
  },
]);
