import { defineInvalidInputs } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: ['a'.repeat(50_001), 'a', 1], because: 'at most 50,000 letters' },
  { input: ['a', 'a'.repeat(50_001), 1], because: 'at most 50,000 letters' },
  { input: ['aB', 'a', 1], because: 'letters a to z' },
  { input: ['a', 'a b', 1], because: 'letters a to z' },
  { input: ['a', 'b', -1], because: 'most must lie in' },
  { input: ['a', 'b', 13], because: 'most must lie in' },
]);
