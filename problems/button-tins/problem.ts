import { defineProblem } from '@dryrun/problem-kit';
import { pairedButtons } from './reference.ts';

export default defineProblem({
  slug: 'button-tins',
  title: 'Two Tins of Buttons',
  difficulty: 'easy',
  topics: ['linked list', 'hash map'],
  signature: {
    kind: 'function',
    name: 'pairedButtons',
    parameters: [
      { name: 'signe', type: 'linked-list<integer>' },
      { name: 'mette', type: 'linked-list<integer>' },
    ],
    returns: 'linked-list<integer>',
  },
  limits: { timeLimitMs: 400 },
  constraints: [
    { rule: '0 ≤ n, m ≤ 30,000', meaning: 'buttons of Signe and of Mette' },
    { rule: '1 ≤ signe[i], mette[i] ≤ 10^9', meaning: 'a pattern by its number' },
  ],
  complexity: { time: 'O(n + m)', space: 'O(m)' },

  validate(signe, mette) {
    if (signe.length > 30_000) return 'signe must have at most 30,000 buttons';
    if (mette.length > 30_000) return 'mette must have at most 30,000 buttons';
    if ([...signe, ...mette].some((pattern) => pattern < 1 || pattern > 1e9))
      return 'patterns must lie in 1 to 10^9';
    return null;
  },

  solve: pairedButtons,
});
