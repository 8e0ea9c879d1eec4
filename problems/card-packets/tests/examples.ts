import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [4, 3, 4, 3, 5],
    expected: [2, 11],
    explanation:
      'x becomes 241,355, then 913,028,970, then 14,523,489: cards 3, 2, 1, complete after 3 packets. The second trial draws 1, 1, 3, 3 and ends. The third draws 2, 0, 2, 3 and is complete with its last packet.',
  },
  {
    input: [3, 1, 5, 2, 1],
    expected: [2, 2],
    explanation:
      'One card is enough, so each trial ends with its first packet: x is 48,271, then 182,605,794.',
  },
]);
