import { defineProblem } from '@dryrun/problem-kit';
import { largestPatch } from './reference.ts';

export default defineProblem({
  slug: 'windsock-dye',
  title: 'Dyeing the Windsock',
  difficulty: 'medium',
  topics: ['grid', 'depth-first search', 'union-find', 'hash map'],
  signature: {
    kind: 'function',
    name: 'largestPatch',
    parameters: [{ name: 'cloth', type: 'string[]' }],
    returns: 'integer',
  },
  limits: { timeLimitMs: 400 },
  constraints: [
    { rule: '1 ≤ rows, columns ≤ 180', meaning: 'size of the cloth; all rows are equally long' },
    { rule: 'a to z', meaning: 'colour of a square' },
  ],
  complexity: { time: 'O(rows · columns)', space: 'O(rows · columns)' },

  validate(cloth) {
    const columns = cloth[0]?.length ?? 0;
    if (cloth.length < 1 || cloth.length > 180) return 'there must be 1 to 180 rows';
    if (columns < 1 || columns > 180) return 'there must be 1 to 180 columns';
    if (cloth.some((row) => row.length !== columns)) return 'all rows must be of one length';
    if (cloth.some((row) => !/^[a-z]+$/.test(row))) return 'a colour must be a letter from a to z';
    return null;
  },

  solve: largestPatch,
});
