import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [[], [1]], because: '1 to 120 rows' },
  { input: [listOf(121, () => '5'), [1]], because: '1 to 120 rows' },
  { input: [[''], [1]], because: '1 to 120 columns' },
  { input: [['5'.repeat(121)], [1]], because: '1 to 120 columns' },
  { input: [['55', '5'], [1]], because: 'all rows must be of one length' },
  { input: [['5x'], [1]], because: 'height must be written in digits' },
  { input: [['5'], []], because: 'tide must have 1 to 12 minutes' },
  { input: [['5'], listOf(13, () => 1)], because: 'tide must have 1 to 12 minutes' },
  { input: [['5'], [-1]], because: 'a level must lie in' },
  { input: [['5'], [10]], because: 'a level must lie in' },
]);
