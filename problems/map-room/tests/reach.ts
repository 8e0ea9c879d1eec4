import { defineReach, replay } from '@dryrun/problem-kit';
import type problem from '../problem.ts';
import { MapTable } from '../reference.ts';

export default defineReach<typeof problem>({
  measures: { c: (_, calls) => calls.length },
  // Numbers of maps are all that comes back.
  answer: { atMost: 1_000_000_000, of: (expected) => expected.flat().map(Number) },
  sums: {
    'maps that one call carries down': {
      atMost: 20_000,
      of: (...input) => replay(MapTable)(...input).map((result) => [result].flat().length),
    },
  },
});
