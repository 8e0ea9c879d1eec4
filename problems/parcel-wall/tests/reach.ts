import { defineReach, replay } from '@dryrun/problem-kit';
import type problem from '../problem.ts';
import { ParcelWall } from '../reference.ts';

export default defineReach<typeof problem>({
  measures: {
    n: ([boxes]) => boxes.length,
    'boxes[i]': ([boxes]) => boxes,
    c: (_, calls) => calls.length,
  },
  // Numbers of boxes.
  answer: {
    atMost: 200,
    of: (expected) => expected.flat().filter((one) => typeof one === 'number'),
  },
  sums: {
    'parcels in the wall at once': {
      atMost: 200,
      level: 1,
      of: (...input) => {
        const results = replay(ParcelWall)(...input);
        let inside = 0;
        return results.map((result, at) => {
          const method = input[1][at]?.[0];
          if (method === 'store' || method === 'storeUntil') inside += result > 0 ? 1 : 0;
          if (method === 'fetch') inside -= result > 0 ? 1 : 0;
          if (method === 'advance') inside -= [result].flat().length;
          return inside;
        });
      },
    },
  },
});
