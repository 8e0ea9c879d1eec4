import { defineInvalidInputs } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [-1, [1]], because: 'lit must lie in' },
  { input: [2 ** 50, [1]], because: 'lit must lie in' },
  { input: [0, []], because: '1 to 20,000 levers' },
  { input: [0, Array.from({ length: 20_001 }, () => 0)], because: '1 to 20,000 levers' },
  { input: [0, [3, -1]], because: 'levers must lie in' },
  { input: [0, [2 ** 50]], because: 'levers must lie in' },
]);
