import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [
      [17, 4, 17, 9, 17],
      [9, 17, 2, 17],
    ],
    expected: [17, 17, 9],
    explanation:
      'Signe’s first two buttons of pattern 17 find partners. Then 9 does. For her third button of pattern 17 there is none left.',
  },
  {
    input: [
      [6, 6],
      [8, 5],
    ],
    expected: [],
    explanation: 'Signe’s two buttons are equal, but a pair needs one from each sister.',
  },
]);
