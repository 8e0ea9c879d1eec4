import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [['C.2..1']],
    expected: 19,
    explanation:
      'Renske walks past the first hive to the far one in 5 minutes. She carries 1 kilo back over 3 steps, 2 minutes each, takes the other hive along, and walks the last 2 steps with 3 kilos, 4 minutes each: 5 + 6 + 8 = 19 minutes. Taking the near hive first would slow her down all the way.',
  },
  {
    input: [['3..C..2']],
    expected: 27,
    explanation:
      'Two rounds: 3 steps out with empty hands and 3 steps back, at 4 minutes each with the heavier hive and at 3 minutes each with the lighter one. That makes 3 + 12 and 3 + 9 minutes.',
  },
  {
    input: [['C#4', '1##']],
    expected: -1,
    explanation: 'Hedges shut in the hive of 4 kilos.',
  },
]);
