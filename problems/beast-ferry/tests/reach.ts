import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: {
    n: (weight) => weight.length,
    'number of quarrels': (_, quarrels) => quarrels.length,
    a: (_, quarrels) => quarrels.map(([a = 0]) => a),
    b: (_, quarrels) => quarrels.map(([, b = 0]) => b),
    calmer: (_, quarrels) => quarrels.map(([, , calmer = 0]) => calmer),
  },
  // Every animal crosses by itself.
  answer: { atMost: 13 },
  sums: {
    'weight of all animals': {
      atMost: 13_000_000_000,
      of: (weight) => weight.reduce((sum, own) => sum + own, 0),
    },
  },
});
