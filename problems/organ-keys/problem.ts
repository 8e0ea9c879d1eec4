import { defineProblem } from '@dryrun/problem-kit';
import { shortestRound } from './reference.ts';

export default defineProblem({
  slug: 'organ-keys',
  title: 'The Organ Tuner',
  difficulty: 'hard',
  topics: ['bitmask', 'dynamic programming', 'graph'],
  signature: {
    kind: 'function',
    name: 'shortestRound',
    parameters: [
      { name: 'walk', type: 'integer[][]' },
      { name: 'key', type: 'integer[]' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 500 },
  constraints: [
    { rule: '1 ≤ n ≤ 13', meaning: 'number of churches' },
    { rule: 'walk is n × n', meaning: 'walk[i][i] = 0' },
    { rule: '0 ≤ walk[i][j] ≤ 10^9', meaning: 'minutes' },
    { rule: '-1 ≤ key[i] < n', meaning: 'church with the key to church i, or -1 if it needs none' },
  ],
  complexity: { time: 'O(2^n · n²)', space: 'O(2^n · n)' },

  validate(walk, key) {
    const n = walk.length;
    if (n < 1 || n > 13) return 'there must be 1 to 13 churches';
    if (walk.some((row) => row.length !== n)) return 'walk must be square';
    if (walk.some((row, i) => row[i] !== 0)) return 'walk from a church to itself must be 0';
    if (walk.some((row) => row.some((minutes) => minutes < 0 || minutes > 1e9)))
      return 'walk must lie in 0 to 10^9';
    if (key.length !== n) return 'key must have one entry for each church';
    if (key.some((church) => church < -1 || church >= n)) return 'key must lie in -1 to n - 1';
    return null;
  },

  solve: shortestRound,
});
