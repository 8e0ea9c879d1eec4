import { defineInvalidInputs } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const many = Array.from({ length: 100_001 }, () => 1);

export default defineInvalidInputs<typeof problem>([
  { input: [[], [], 0, 1, 1], because: '1 to 100,000 vehicles' },
  { input: [many, many, 0, 1, 1], because: '1 to 100,000 vehicles' },
  { input: [[5, 5], [1], 0, 1, 1], because: 'of one length' },
  { input: [[5, 0], [1, 1], 0, 1, 1], because: 'a speed must lie in' },
  { input: [[1_000_001, 5], [1, 1], 0, 1, 1], because: 'a speed must lie in' },
  { input: [[5, 5], [1, -1], 0, 1, 1], because: 'a fee must lie in' },
  { input: [[5, 5], [1_000_000_001, 1], 0, 1, 1], because: 'a fee must lie in' },
  { input: [[5, 5], [1, 1], -1, 1, 1], because: 'gap must lie in' },
  { input: [[5, 5], [1, 1], 1_000_001, 1, 1], because: 'gap must lie in' },
  { input: [[5, 5], [1, 1], 0, 0, 1], because: 'least must be at least 1' },
  { input: [[5, 5], [1, 1], 0, 2, 1], because: 'most must not lie below least' },
  { input: [[5, 5], [1, 1], 0, 1, 3], because: 'most must not lie above n' },
]);
