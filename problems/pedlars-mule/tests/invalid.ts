import { defineInvalidInputs } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const kind = [1, 1, 1, 1];

export default defineInvalidInputs<typeof problem>([
  { input: [[], 5], because: '1 to 100 kinds' },
  { input: [Array.from({ length: 101 }, () => kind), 5], because: '1 to 100 kinds' },
  { input: [[[1, 1, 1]], 5], because: 'four numbers' },
  { input: [[[0, 1, 1, 1]], 5], because: 'weight must lie in' },
  { input: [[kind, [5_001, 1, 1, 1]], 5], because: 'weight must lie in' },
  { input: [[[1, -1, 1, 1]], 5], because: 'gain must lie in' },
  { input: [[[1, 1_000_001, 1, 1]], 5], because: 'gain must lie in' },
  { input: [[[1, 1, 0, 1]], 5], because: 'stock must lie in' },
  { input: [[[1, 1, 5_001, 1]], 5], because: 'stock must lie in' },
  { input: [[[1, 1, 1, -1]], 5], because: 'crate must lie in' },
  { input: [[[1, 1, 1, 5_001]], 5], because: 'crate must lie in' },
  { input: [[kind], -1], because: 'strength must lie in' },
  { input: [[kind], 5_001], because: 'strength must lie in' },
]);
