import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [
      ['92', '47'],
      [3, 5, 2],
    ],
    expected: 3,
    explanation:
      'In minute 1 the water stands at 5 and covers both neighbours, so the group stays. In minute 2 it has fallen to 2 and they may cross by either square. In minute 3 the lighthouse is dry at level 3.',
  },
  {
    input: [['9229'], [1, 5]],
    expected: -1,
    explanation:
      'The two low squares are dry in even minutes only, and crossing both takes two minutes in a row.',
  },
  {
    input: [
      ['628', '755', '336'],
      [4, 6, 7, 3, 5],
    ],
    expected: 5,
    explanation:
      'In minute 2 the water covers the first square, so by then the group has gone down to the square of height 7. It walks right in the minutes 3 and 4 and down to the lighthouse in minute 5.',
  },
]);
