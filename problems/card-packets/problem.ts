import { defineProblem } from '@dryrun/problem-kit';
import { shelfTrials } from './reference.ts';

export default defineProblem({
  slug: 'card-packets',
  title: 'Cards in the Packets',
  difficulty: 'medium',
  topics: ['data', 'probability', 'simulation'],
  signature: {
    kind: 'function',
    name: 'shelfTrials',
    parameters: [
      { name: 'kinds', type: 'integer' },
      { name: 'wanted', type: 'integer' },
      { name: 'most', type: 'integer' },
      { name: 'trials', type: 'integer' },
      { name: 'seed', type: 'integer' },
    ],
    returns: 'integer[]',
  },
  limits: { timeLimitMs: 400 },
  constraints: [
    { rule: '1 ≤ kinds ≤ 2,000', meaning: 'kinds of cards' },
    { rule: '1 ≤ wanted ≤ kinds', meaning: 'different kinds' },
    { rule: '1 ≤ most ≤ 20,000', meaning: 'packets in one trial' },
    { rule: '1 ≤ trials ≤ 10,000', meaning: 'number of trials' },
    { rule: 'most × trials ≤ 400,000', meaning: 'packets in all' },
    { rule: '1 ≤ seed ≤ 2,147,483,646', meaning: 'the first value of `x`' },
  ],
  complexity: { time: 'O(packets)', space: 'O(kinds)' },

  validate(kinds, wanted, most, trials, seed) {
    if (kinds < 1 || kinds > 2_000) return 'kinds must lie in 1 to 2,000';
    if (wanted < 1 || wanted > kinds) return 'wanted must lie in 1 to kinds';
    if (most < 1 || most > 20_000) return 'most must lie in 1 to 20,000';
    if (trials < 1 || trials > 10_000) return 'trials must lie in 1 to 10,000';
    if (most * trials > 400_000) return 'most times trials must be at most 400,000';
    if (seed < 1 || seed > 2_147_483_646) return 'seed must lie in 1 to 2,147,483,646';
    return null;
  },

  solve: shelfTrials,
});
