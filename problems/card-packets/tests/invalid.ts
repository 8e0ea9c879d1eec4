import { defineInvalidInputs } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [0, 1, 1, 1, 1], because: 'kinds must lie in' },
  { input: [2_001, 1, 1, 1, 1], because: 'kinds must lie in' },
  { input: [5, 0, 1, 1, 1], because: 'wanted must lie in' },
  { input: [5, 6, 1, 1, 1], because: 'wanted must lie in' },
  { input: [5, 3, 0, 1, 1], because: 'most must lie in' },
  { input: [5, 3, 20_001, 1, 1], because: 'most must lie in' },
  { input: [5, 3, 9, 0, 1], because: 'trials must lie in' },
  { input: [5, 3, 9, 10_001, 1], because: 'trials must lie in' },
  { input: [5, 3, 401, 1_000, 1], because: 'most times trials' },
  { input: [5, 3, 9, 1, 0], because: 'seed must lie in' },
  { input: [5, 3, 9, 1, 2_147_483_647], because: 'seed must lie in' },
]);
