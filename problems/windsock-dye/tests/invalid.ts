import { defineInvalidInputs, gridOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [[]], because: '1 to 180 rows' },
  { input: [gridOf(181, 1, () => 'a')], because: '1 to 180 rows' },
  { input: [['']], because: '1 to 180 columns' },
  { input: [gridOf(1, 181, () => 'a')], because: '1 to 180 columns' },
  { input: [['ab', 'a']], because: 'of one length' },
  { input: [['aB']], because: 'a letter from a to z' },
]);
