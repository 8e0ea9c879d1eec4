import { defineInvalidInputs, listOf } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [[0], [['haul']]], because: 'places must lie in' },
  { input: [[40_001], [['haul']]], because: 'places must lie in' },
  { input: [[1], []], because: '1 to 40,000 calls' },
  { input: [[1], listOf(40_001, () => ['haul'] as const)], because: '1 to 40,000 calls' },
  { input: [[1], [['signOff', 0]]], because: 'person must lie in' },
  { input: [[1], [['signOn', 1_000_000_001, 5]]], because: 'person must lie in' },
  { input: [[1], [['signOn', 1, 0]]], because: 'strength must lie in' },
  { input: [[1], [['signOn', 1, 1_000_000_001]]], because: 'strength must lie in' },
]);
