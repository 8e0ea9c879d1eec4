import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  // Each track but the goal is met in both directions before it.
  answer: { atMost: 2 * 29_999 },
  sums: { none: 'Pulls are counted, and they are the answer; turns are taken modulo the tracks.' },
  unreached: [
    { end: 'closed[i] = 0', because: 'The table starts at track 0, which is never closed.' },
  ],
});
