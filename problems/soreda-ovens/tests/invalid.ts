import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const zeros = listOf(40_001, () => 0);

export default defineInvalidInputs<typeof problem>([
  { input: [[], [], [], [], 1], because: '1 to 40,000 hamlets' },
  {
    input: [[-1, ...zeros.slice(1)], zeros, zeros, zeros, 1],
    because: '1 to 40,000 hamlets',
  },
  { input: [[-1, 0], [0], [1, 1], [1, 1], 1], because: 'equally long' },
  { input: [[-1, 0], [0, 1], [1, 1, 1], [1, 1], 1], because: 'equally long' },
  { input: [[-1, 0], [0, 1], [1, 1], [1], 1], because: 'equally long' },
  { input: [[0], [0], [1], [1], 1], because: 'downhill[0] must be -1' },
  { input: [[-1, 1], [0, 1], [1, 1], [1, 1], 1], because: 'downhill[i] must lie in' },
  { input: [[-1, -1], [0, 1], [1, 1], [1, 1], 1], because: 'downhill[i] must lie in' },
  { input: [[-1], [1], [1], [1], 1], because: 'carter[0] must be 0' },
  { input: [[-1, 0], [0, -1], [1, 1], [1, 1], 1], because: 'carter must lie in' },
  { input: [[-1, 0], [0, 1], [1, 1_000_000_001], [1, 1], 1], because: 'oven must lie in' },
  { input: [[-1, 0], [0, 1], [1, 1], [-1, 1], 1], because: 'town must lie in' },
  { input: [[-1], [0], [1], [1], 0], because: 'loaves must lie in' },
  { input: [[-1], [0], [1], [1], 2], because: 'loaves must lie in' },
]);
