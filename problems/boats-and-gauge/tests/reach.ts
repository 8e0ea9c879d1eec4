import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: { b: (passage) => passage.length, n: (_passage, readAt) => readAt.length },
  answer: { atMost: 10_000, of: (levels) => levels.map((level) => level ?? 0) },
  sums: {
    'age of a reading': {
      atMost: 1_000_000_000,
      of: (passage, readAt) => Math.max(...passage.slice(0, 9)) - (readAt.at(-1) ?? 0),
    },
  },
});
