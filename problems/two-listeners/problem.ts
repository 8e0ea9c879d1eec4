import { defineProblem } from '@dryrun/problem-kit';
import { confirmedFlashes } from './reference.ts';

const ascending = (times: readonly number[]) =>
  times.every((time, i) => i === 0 || time >= (times[i - 1] ?? 0));

export default defineProblem({
  slug: 'two-listeners',
  title: 'Two Listeners',
  difficulty: 'medium',
  topics: ['two pointers', 'greedy'],
  signature: {
    kind: 'function',
    name: 'confirmedFlashes',
    parameters: [
      { name: 'flash', type: 'integer[]' },
      { name: 'east', type: 'integer[]' },
      { name: 'west', type: 'integer[]' },
      { name: 'eastDelay', type: 'integer[]' },
      { name: 'westDelay', type: 'integer[]' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 400 },
  constraints: [
    { rule: '1 ≤ n ≤ 100,000', meaning: 'number of flashes' },
    { rule: '0 ≤ e, w ≤ 100,000', meaning: 'numbers of claps heard in the east and in the west' },
    { rule: '0 ≤ flash[i], east[i], west[i] ≤ 10^12', meaning: 'ascending, equal times possible' },
    { rule: 'eastDelay = [least, most], westDelay = [least, most]', meaning: 'two numbers each' },
    { rule: '0 ≤ least ≤ most ≤ 10^9', meaning: 'microseconds' },
  ],
  complexity: { time: 'O(n + e + w)', space: 'O(1)' },

  validate(flash, east, west, eastDelay, westDelay) {
    if (flash.length < 1 || flash.length > 100_000) return 'there must be 1 to 100,000 flashes';
    if (east.length > 100_000) return 'there must be at most 100,000 claps in the east';
    if (west.length > 100_000) return 'there must be at most 100,000 claps in the west';
    for (const [name, times] of Object.entries({ flash, east, west })) {
      if (times.some((time) => time < 0 || time > 1e12)) return `${name} must lie in 0 to 10^12`;
      if (!ascending(times)) return `${name} must be in ascending order`;
    }
    for (const [name, delay] of Object.entries({ eastDelay, westDelay })) {
      const [least, most] = delay;
      if (least === undefined || most === undefined || delay.length !== 2)
        return `${name} must be two numbers`;
      if (least < 0 || most > 1e9) return `${name} must lie in 0 to 10^9`;
      if (least > most) return `the least of ${name} must not lie above its most`;
    }
    return null;
  },

  solve: confirmedFlashes,
});
