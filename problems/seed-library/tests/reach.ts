import { defineReach, replay } from '@dryrun/problem-kit';
import type problem from '../problem.ts';
import { SeedLibrary } from '../reference.ts';

export default defineReach<typeof problem>({
  measures: { c: (_, calls) => calls.length },
  // Every call but one gives as much as may be given.
  answer: {
    atMost: 1_000 * 1_000_000_000,
    of: (expected) => expected.flat().filter((one) => typeof one === 'number'),
  },
  sums: {
    'grams that one winter spoils': {
      atMost: 999 * 1_000_000_000,
      level: 3,
      of: (...input) =>
        replay(SeedLibrary)(...input).map((result, at) =>
          input[1][at]?.[0] === 'winter' ? Number(result) : 0,
        ),
    },
  },
});
