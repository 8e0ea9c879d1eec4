import { defineProblem } from '@dryrun/problem-kit';
import { levelsAtPassage } from './reference.ts';

export default defineProblem({
  slug: 'boats-and-gauge',
  title: 'Boats and the Gauge',
  difficulty: 'medium',
  topics: ['data', 'merging', 'sorting', 'binary search'],
  signature: {
    kind: 'function',
    name: 'levelsAtPassage',
    parameters: [
      { name: 'passage', type: 'integer[]' },
      { name: 'readAt', type: 'integer[]' },
      { name: 'level', type: 'integer?[]' },
      { name: 'longest', type: 'integer' },
    ],
    returns: 'integer?[]',
  },
  limits: { timeLimitMs: 600 },
  constraints: [
    { rule: '1 ≤ b ≤ 100,000', meaning: 'number of boats, in `passage`' },
    { rule: '0 ≤ n ≤ 100,000', meaning: 'number of readings, in `readAt` and in `level`' },
    { rule: '0 ≤ passage[i] ≤ 10^9', meaning: 'seconds' },
    { rule: '0 ≤ readAt[i] ≤ 10^9', meaning: 'seconds' },
    { rule: 'readAt[i] ≤ readAt[i + 1]', meaning: 'readings stand in the order of their times' },
    { rule: '-10,000 ≤ level[i] ≤ 10,000', meaning: 'millimetres, or null' },
    { rule: '0 ≤ longest ≤ 10^9', meaning: 'seconds' },
  ],
  complexity: { time: 'O(n + b log b)', space: 'O(b)' },

  validate(passage, readAt, level, longest) {
    if (passage.length < 1 || passage.length > 100_000) return 'there must be 1 to 100,000 boats';
    if (readAt.length > 100_000) return 'there must be at most 100,000 readings';
    if (level.length !== readAt.length) return 'readAt and level must be of one length';
    if ([...passage, ...readAt, longest].some((seconds) => seconds < 0 || seconds > 1e9))
      return 'times and longest must lie in 0 to 10^9';
    if (readAt.some((time, i) => time < (readAt[i - 1] ?? 0)))
      return 'readAt must not go back in time';
    if (level.some((one) => one !== null && Math.abs(one) > 10_000))
      return 'level must lie in -10,000 to 10,000';
    return null;
  },

  solve: levelsAtPassage,
});
