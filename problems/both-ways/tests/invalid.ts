import { defineInvalidInputs } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [''], because: '1 to 4,000 long' },
  { input: ['a'.repeat(4_001)], because: '1 to 4,000 long' },
  { input: ['abC'], because: 'a to z and # only' },
  { input: ['a b'], because: 'a to z and # only' },
  { input: ['#'], because: 'at least one thread' },
]);
