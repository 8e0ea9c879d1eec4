import { defineInvalidInputs, gridOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [[]], because: '1 to 60 rows' },
  { input: [gridOf(61, 1, (row) => (row === 0 ? 'C' : '.'))], because: '1 to 60 rows' },
  { input: [['']], because: '1 to 60 columns' },
  { input: [[`C${'.'.repeat(60)}`]], because: '1 to 60 columns' },
  { input: [['C.', '...']], because: 'of one length' },
  { input: [['C0']], because: 'one of . # C and the digits' },
  { input: [['..']], because: 'exactly one cart' },
  { input: [['C.', '.C']], because: 'exactly one cart' },
  { input: [['C11111111111']], because: 'at most 10 hives' },
]);
