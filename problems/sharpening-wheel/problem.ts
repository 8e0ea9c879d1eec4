import { defineProblem } from '@dryrun/problem-kit';
import { finishedAt } from './reference.ts';

export default defineProblem({
  slug: 'sharpening-wheel',
  title: 'The Sharpening Wheel',
  difficulty: 'medium',
  topics: ['simulation', 'queue'],
  signature: {
    kind: 'function',
    name: 'finishedAt',
    parameters: [
      { name: 'arrival', type: 'integer[]' },
      { name: 'work', type: 'integer[]' },
      { name: 'limit', type: 'integer' },
      { name: 'turns', type: 'integer' },
      { name: 'dressing', type: 'integer' },
    ],
    returns: 'integer[]',
  },
  limits: { timeLimitMs: 400 },
  constraints: [
    { rule: '1 ≤ n ≤ 100,000', meaning: 'number of customers' },
    { rule: '0 ≤ arrival[i] ≤ arrival[i + 1] ≤ 10^9', meaning: 'seconds since the market opened' },
    { rule: '1 ≤ limit ≤ 10^6', meaning: 'seconds of the longest turn' },
    { rule: '1 ≤ work[i] ≤ 5 · limit', meaning: 'seconds on the wheel' },
    { rule: '1 ≤ turns ≤ 10^6', meaning: 'turns from one dressing to the next' },
    { rule: '0 ≤ dressing ≤ 10^6', meaning: 'seconds' },
  ],
  complexity: { time: 'O(n + t), t the number of turns', space: 'O(n)' },

  validate(arrival, work, limit, turns, dressing) {
    const n = arrival.length;
    if (n < 1 || n > 100_000) return 'there must be 1 to 100,000 customers';
    if (work.length !== n) return 'arrival and work must be of one length';
    if (arrival.some((second) => second < 0 || second > 1e9))
      return 'arrival must lie in 0 to 10^9';
    if (arrival.some((second, i) => i > 0 && second < (arrival[i - 1] ?? 0)))
      return 'arrival must be in ascending order';
    if (limit < 1 || limit > 1e6) return 'limit must lie in 1 to 10^6';
    if (work.some((seconds) => seconds < 1 || seconds > 5 * limit))
      return 'work must lie in 1 to 5 turns';
    if (turns < 1 || turns > 1e6) return 'turns must lie in 1 to 10^6';
    if (dressing < 0 || dressing > 1e6) return 'dressing must lie in 0 to 10^6';
    return null;
  },

  solve: finishedAt,
});
