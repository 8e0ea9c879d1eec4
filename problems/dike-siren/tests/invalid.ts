import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const half = (n: number) => listOf(n, () => 0.5);

export default defineInvalidInputs<typeof problem>([
  { input: [0.5, [], [], 1], because: '1 to 1,000 sensors' },
  { input: [0.5, half(1_001), half(1_001), 1], because: '1 to 1,000 sensors' },
  { input: [0.5, half(2), half(1), 1], because: 'of one length' },
  { input: [-0.1, half(1), half(1), 1], because: 'flood must lie in' },
  { input: [1.1, half(1), half(1), 1], because: 'flood must lie in' },
  { input: [0.5, [1.5], [0.5], 1], because: 'inFlood and inCalm must lie in' },
  { input: [0.5, [0.5], [-0.5], 1], because: 'inFlood and inCalm must lie in' },
  { input: [0.5, half(2), half(2), 0], because: 'needed must lie in' },
  { input: [0.5, half(2), half(2), 3], because: 'needed must lie in' },
  { input: [0.5, [0.5, 0], [0, 0.5], 2], because: 'the siren must sound' },
]);
