import { defineProblem } from '@dryrun/problem-kit';
import { overtakings } from './reference.ts';

export default defineProblem({
  slug: 'overtaken',
  title: 'Overtaken in the Sound',
  difficulty: 'hard',
  topics: ['divide and conquer', 'merge sort', 'Fenwick tree', 'sorting'],
  signature: {
    kind: 'function',
    name: 'overtakings',
    parameters: [
      { name: 'start', type: 'integer[]' },
      { name: 'finish', type: 'integer[]' },
      { name: 'lead', type: 'integer' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 500 },
  constraints: [
    { rule: '1 ≤ n ≤ 60,000', meaning: 'number of boats' },
    { rule: 'start and finish have the length n', meaning: 'one number each for every boat' },
    { rule: '0 ≤ start[i] < finish[i] ≤ 10^9', meaning: 'seconds since noon' },
    { rule: '0 ≤ lead ≤ 10^9', meaning: 'seconds' },
  ],
  complexity: { time: 'O(n log n)', space: 'O(n)' },

  validate(start, finish, lead) {
    const n = start.length;
    if (n < 1 || n > 60_000) return 'there must be 1 to 60,000 boats';
    if (finish.length !== n) return 'start and finish must have the same length';
    if (start.some((second) => second < 0)) return 'nobody starts before noon';
    if (start.some((second, i) => second >= (finish[i] ?? 0)))
      return 'every boat must finish after its start';
    if (finish.some((second) => second > 1e9)) return 'finish must be at most 10^9';
    if (lead < 0 || lead > 1e9) return 'lead must lie in 0 to 10^9';
    return null;
  },

  solve: overtakings,
});
