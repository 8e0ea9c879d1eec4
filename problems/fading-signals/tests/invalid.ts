import { defineInvalidInputs } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: ['a'.repeat(1_001), '', 1, 1, 1], because: 'at most 1,000 letters' },
  { input: ['', 'a'.repeat(1_001), 1, 1, 1], because: 'at most 1,000 letters' },
  { input: ['A', 'a', 1, 1, 1], because: 'letters a to z only' },
  { input: ['a', 'a b', 1, 1, 1], because: 'letters a to z only' },
  { input: ['a', 'a', -1, 1, 1], because: 'may be negative' },
  { input: ['a', 'a', 1, -1, 1], because: 'may be negative' },
  { input: ['a', 'a', 1, 1, -1], because: 'may be negative' },
  { input: ['a', 'a', 1_000_000_001, 1, 1], because: 'may exceed' },
  { input: ['a', 'a', 1, 1_000_000_001, 1], because: 'may exceed' },
  { input: ['a', 'a', 1, 1, 1_000_000_001], because: 'may exceed' },
]);
