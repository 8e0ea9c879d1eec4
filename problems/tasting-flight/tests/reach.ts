import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: { n: (grape) => grape.length },
  // One glass from every bottle.
  answer: { atMost: 100_000 },
  sums: {
    'cents for all glasses': {
      atMost: 100_000 * 1_000_000_000,
      of: (_, price) => price.reduce((sum, cents) => sum + cents, 0),
    },
    'glasses of one grape': {
      atMost: 100_000,
      of: (grape) => grape.filter((kind) => kind === grape[0]).length,
    },
  },
});
