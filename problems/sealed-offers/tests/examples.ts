import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [
      4,
      [
        [0, 1, 30],
        [1, 2, 50],
        [0, 2, 80],
        [2, 3, 45],
      ],
    ],
    expected: [80, 80, 50, -1],
    explanation:
      'The council accepts the offers 0, 1 and 3. Each of the offers 0 and 1 could have asked for 80, as much as offer 2, which would take its place. Offer 2 would have had to come down to 50 to be as good as offer 1. Without offer 3 there is no power on isle 3.',
  },
  {
    input: [
      2,
      [
        [0, 1, 70],
        [1, 0, 40],
        [0, 1, 60],
      ],
    ],
    expected: [40, 60, 40],
    explanation:
      'Three offers for the same two isles: each has to be as cheap as the best other one.',
  },
]);
