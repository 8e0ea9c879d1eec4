import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: ['stormfromwest', 'stowest', 4, 3, 2],
    expected: 4,
    explanation: 'In one fade `rmfrom` is lost; all other letters arrive.',
  },
  {
    input: ['calm', 'kalmar', 5, 3, 2],
    expected: 8,
    explanation: 'A slip at the first letter, 2 points, and noise twice at the end, 6 points.',
  },
  {
    input: ['abc', '', 7, 1, 1],
    expected: 7,
    explanation: 'In one fade all three letters are lost.',
  },
]);
