import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: {
    n: (goods) => goods.length,
    weight: (goods) => goods.map(([weight = 1]) => weight),
    gain: (goods) => goods.map(([, gain = 0]) => gain),
    stock: (goods) => goods.map(([, , stock = 1]) => stock),
    crate: (goods) => goods.map(([, , , crate = 0]) => crate),
  },
  // As many pieces of one ounce as the mule can carry.
  answer: { atMost: 5_000 * 1_000_000 },
  sums: {
    'ounces of a whole stock with its crate': {
      atMost: 5_000 * 5_000 + 5_000,
      of: (goods) => goods.map(([weight = 1, , stock = 1, crate = 0]) => weight * stock + crate),
    },
    'gain of a whole stock': {
      atMost: 5_000 * 1_000_000,
      of: (goods) => goods.map(([, gain = 0, stock = 1]) => gain * stock),
    },
  },
});
