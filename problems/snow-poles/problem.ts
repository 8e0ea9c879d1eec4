import { defineProblem } from '@dryrun/problem-kit';
import { polesToReplace } from './reference.ts';

const descends = (a: number, i: number, list: readonly number[]) => i > 0 && (list[i - 1] ?? 0) > a;

export default defineProblem({
  slug: 'snow-poles',
  title: 'Snow Poles',
  difficulty: 'easy',
  topics: ['linked list', 'two pointers', 'merging'],
  signature: {
    kind: 'function',
    name: 'polesToReplace',
    parameters: [
      { name: 'up', type: 'linked-list<integer>' },
      { name: 'down', type: 'linked-list<integer>' },
    ],
    returns: 'linked-list<integer>',
  },
  limits: { timeLimitMs: 400 },
  constraints: [
    { rule: '0 ≤ n, m ≤ 30,000', meaning: 'notes in up and in down' },
    { rule: '1 ≤ up[i], down[i] ≤ 10^9', meaning: 'numbers of poles' },
    { rule: 'up[i] ≤ up[i + 1]', meaning: 'up never falls' },
    { rule: 'down[i] ≥ down[i + 1]', meaning: 'down never rises' },
  ],
  complexity: { time: 'O(n + m)', space: 'O(1)' },

  validate(up, down) {
    if (up.length > 30_000) return 'up must have at most 30,000 notes';
    if (down.length > 30_000) return 'down must have at most 30,000 notes';
    if ([...up, ...down].some((pole) => pole < 1 || pole > 1e9))
      return 'poles must lie in 1 to 10^9';
    if (up.some(descends)) return 'up must not descend';
    if ([...down].reverse().some(descends)) return 'down must not ascend';
    return null;
  },

  solve: polesToReplace,
});
