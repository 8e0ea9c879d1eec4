import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [0.2, [1, 0.5], [0.5, 0], 1],
    expected: 1 / 3,
    explanation:
      'In a flood the siren is sure to sound: chance 0.2 in all. On a calm night it sounds with chance 0.5, so 0.8 × 0.5 = 0.4 in all. Of 0.6, 0.2 are floods.',
  },
  {
    input: [0.5, [0.5, 1, 0.5], [0.5, 0.5, 0], 2],
    expected: 0.75,
    explanation:
      'In a flood one of the outer two has to report as well: 0.75. On a calm night the first two have to: 0.25. Floods are as likely as calm nights, so it is 0.75 of 1.',
  },
]);
