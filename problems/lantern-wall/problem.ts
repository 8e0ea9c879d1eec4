import { defineProblem } from '@dryrun/problem-kit';
import { brightestNumber } from './reference.ts';

const tooMuch = 2 ** 50;

export default defineProblem({
  slug: 'lantern-wall',
  title: 'The Lantern Wall',
  difficulty: 'hard',
  topics: ['bit manipulation', 'math', 'greedy'],
  signature: {
    kind: 'function',
    name: 'brightestNumber',
    parameters: [
      { name: 'lit', type: 'integer' },
      { name: 'levers', type: 'integer[]' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 400 },
  constraints: [
    { rule: '0 ≤ lit < 2^50', meaning: 'the number at the beginning' },
    { rule: '1 ≤ n ≤ 20,000', meaning: 'number of levers' },
    { rule: '0 ≤ levers[i] < 2^50', meaning: 'the lanterns that a lever switches' },
  ],
  complexity: { time: 'O(50 · n)', space: 'O(50)' },

  validate(lit, levers) {
    if (lit < 0 || lit >= tooMuch) return 'lit must lie in 0 to 2^50 - 1';
    if (levers.length < 1 || levers.length > 20_000) return 'there must be 1 to 20,000 levers';
    if (levers.some((lever) => lever < 0 || lever >= tooMuch))
      return 'levers must lie in 0 to 2^50 - 1';
    return null;
  },

  solve: brightestNumber,
});
