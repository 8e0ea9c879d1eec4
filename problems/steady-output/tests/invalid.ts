import { defineInvalidInputs } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [[], 0, 1, 1], because: '1 to 100,000 minutes' },
  { input: [Array.from({ length: 100_001 }, () => 0), 0, 1, 1], because: '1 to 100,000 minutes' },
  { input: [[1_000_000_001], 0, 1, 1], because: 'output must lie in' },
  { input: [[3, -1_000_000_001], 0, 1, 1], because: 'output must lie in' },
  { input: [[3], 1_000_000_001, 1, 1], because: 'target must lie in' },
  { input: [[3], -1_000_000_001, 1, 1], because: 'target must lie in' },
  { input: [[3, 4], 3, 0, 1], because: 'shortest must be at least 1' },
  { input: [[3, 4], 3, 2, 1], because: 'longest must not lie below shortest' },
  { input: [[3, 4], 3, 1, 3], because: 'longest must not lie above n' },
]);
