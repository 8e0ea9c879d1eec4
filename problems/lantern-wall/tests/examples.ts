import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [5, [8, 2, 3]],
    expected: 15,
    explanation:
      'Levers 0 and 1 switch the lanterns 8 and 2, and 5 becomes 15. The shutter is open after two pulls.',
  },
  {
    input: [0, [16, 16]],
    expected: 0,
    explanation: 'One pull would light 16 behind a closed shutter; two pulls undo each other.',
  },
  {
    input: [7, [1, 2, 4]],
    expected: 7,
    explanation: 'All lanterns that can be switched are lit already. Ruben pulls nothing.',
  },
]);
