import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: {
    n: (_, offers) => offers.length,
    a: (_, offers) => offers.map(([a = 0]) => a),
    b: (_, offers) => offers.map(([, b = 0]) => b),
    price: (_, offers) => offers.map(([, , price = 1]) => price),
  },
  // A highest price is the price of another offer.
  answer: { atMost: 1_000_000_000, of: (expected) => expected },
  sums: { none: 'Prices are compared and never added up.' },
});
