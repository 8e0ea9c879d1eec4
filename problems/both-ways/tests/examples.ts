import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: ['rosso#ottob'],
    expected: 'osso',
    explanation: '`osso` and `otto` both have 4 threads; `osso` begins further to the left.',
  },
  {
    input: ['nan#nanaq'],
    expected: 'nan',
    explanation:
      '`nan`, `nan` again and `ana` look the same from both sides; the first one begins furthest to the left. `nan#nan` would be longer but contains a knot.',
  },
  { input: ['##x#'], expected: 'x', explanation: 'One thread is a piece too.' },
]);
