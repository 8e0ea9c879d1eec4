import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [
      [2],
      [
        ['signOn', 11, 50],
        ['signOn', 12, 70],
        ['signOn', 13, 50],
        ['weakest'],
        ['widen'],
        ['haul'],
        ['haul'],
        ['weakest'],
      ],
    ],
    expected: [null, null, null, 11, null, 170, 100, 13],
    explanation:
      '12 comes first; of 11 and 13, who pull equally much, 11 signed on earlier and has the second place. With three places all pull, and 12 goes home. Then 11 and 13 pull, and 11 goes home.',
  },
  {
    input: [
      [1],
      [
        ['haul'],
        ['weakest'],
        ['narrow'],
        ['signOn', 4, 30],
        ['signOn', 9, 30],
        ['weakest'],
        ['signOn', 4, 30],
        ['weakest'],
        ['signOff', 9],
        ['signOff', 9],
        ['haul'],
      ],
    ],
    expected: [0, -1, false, null, null, 4, null, 9, true, false, 30],
    explanation:
      'When 4 signs on once more, 9 has signed on earlier and takes the only place. Then 9 goes home, and 4 pulls alone.',
  },
]);
