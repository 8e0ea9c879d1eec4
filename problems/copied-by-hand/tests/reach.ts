import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  answer: { atMost: 12 },
  sums: { none: 'Nothing is added up beyond the slips that are returned.' },
});
