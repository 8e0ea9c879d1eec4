import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  { input: [[3, 1, 4]], expected: 3, explanation: 'Bought for 1, sold for 4.' },
  { input: [[5, 2]], expected: 0, explanation: 'Sold on the day it was bought.' },
]);
