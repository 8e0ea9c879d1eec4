import { defineProblem } from '@dryrun/problem-kit';
import { firstMinute } from './reference.ts';

export default defineProblem({
  slug: 'between-tides',
  title: 'Between Tides',
  difficulty: 'medium',
  topics: ['grid', 'breadth-first search', 'graph'],
  signature: {
    kind: 'function',
    name: 'firstMinute',
    parameters: [
      { name: 'height', type: 'string[]' },
      { name: 'tide', type: 'integer[]' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 600 },
  constraints: [
    { rule: '1 ≤ rows, columns ≤ 120', meaning: 'size of the map, all rows of one length' },
    { rule: '0 to 9', meaning: 'height of a square, one digit' },
    { rule: '1 ≤ p ≤ 12', meaning: 'minutes until the tide repeats' },
    { rule: '0 ≤ tide[m] ≤ 9', meaning: 'level of the water' },
  ],
  complexity: { time: 'O(rows · columns · p)', space: 'O(rows · columns · p)' },

  validate(height, tide) {
    const columns = height[0]?.length ?? 0;
    if (height.length < 1 || height.length > 120) return 'there must be 1 to 120 rows';
    if (columns < 1 || columns > 120) return 'there must be 1 to 120 columns';
    if (height.some((row) => row.length !== columns)) return 'all rows must be of one length';
    if (height.some((row) => !/^[0-9]+$/.test(row))) return 'height must be written in digits';
    if (tide.length < 1 || tide.length > 12) return 'tide must have 1 to 12 minutes';
    if (tide.some((level) => level < 0 || level > 9)) return 'a level must lie in 0 to 9';
    return null;
  },

  solve: firstMinute,
});
