import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [10, [3], [6], [9], 7],
    expected: 6,
    explanation:
      'Two pulls bring the turntable to track 6. A third one forward is not allowed, for track 9 is closed. Jorunn reverses on the pit of track 6, and three more pulls lead over the tracks 3 and 0 to track 7. That makes 2 + 1 + 3 = 6 pulls.',
  },
  {
    input: [7, [9], [0], [], 5],
    expected: 2,
    explanation:
      'Jorunn reverses at once. Then one pull turns the table 9 tracks counterclockwise, which is a full circle and 2 tracks more, to track 5.',
  },
  {
    input: [8, [2, 12], [0, 4], [], 3],
    expected: -1,
    explanation:
      'Every turn moves the table on by an even number of tracks, so it stays on even ones.',
  },
]);
