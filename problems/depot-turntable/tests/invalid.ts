import { defineInvalidInputs } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [0, [1], [], [], 0], because: '1 to 30,000 tracks' },
  { input: [30_001, [1], [], [], 0], because: '1 to 30,000 tracks' },
  { input: [5, [], [], [], 0], because: '1 to 6 turning levers' },
  { input: [5, [1, 1, 1, 1, 1, 1, 1], [], [], 0], because: '1 to 6 turning levers' },
  { input: [5, [0], [], [], 0], because: 'a turn must lie' },
  { input: [5, [1_000_000_001], [], [], 0], because: 'a turn must lie' },
  { input: [5, [1], [5], [], 0], because: 'pits must name tracks' },
  { input: [5, [1], [2, 2], [], 0], because: 'pits must name no track twice' },
  { input: [5, [1], [], [-1], 0], because: 'closed must name tracks' },
  { input: [5, [1], [], [3, 3], 0], because: 'closed must name no track twice' },
  { input: [5, [1], [], [0], 1], because: 'track 0 must not be closed' },
  { input: [5, [1], [], [], 5], because: 'goal must be a track' },
]);
