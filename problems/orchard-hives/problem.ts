import { defineProblem } from '@dryrun/problem-kit';
import { fewestMinutes } from './reference.ts';

export default defineProblem({
  slug: 'orchard-hives',
  title: 'Hives Before the Frost',
  difficulty: 'hard',
  topics: ['grid', 'breadth-first search', 'dynamic programming', 'bitmask'],
  signature: {
    kind: 'function',
    name: 'fewestMinutes',
    parameters: [{ name: 'orchard', type: 'string[]' }],
    returns: 'integer',
  },
  limits: { timeLimitMs: 500 },
  constraints: [
    { rule: '1 ≤ rows, columns ≤ 60', meaning: 'size of the map; all rows are equally long' },
    { rule: 'exactly one C', meaning: 'the cart' },
    { rule: '0 to 10 digits from 1 to 9', meaning: 'the hives' },
    { rule: '. and # elsewhere', meaning: 'grass and hedges' },
  ],
  complexity: {
    time: 'O(h · rows · columns + 3^h + 2^h · h²)',
    space: 'O(rows · columns + 2^h · h)',
  },

  validate(orchard) {
    const columns = orchard[0]?.length ?? 0;
    const squares = orchard.join('');
    if (orchard.length < 1 || orchard.length > 60) return 'there must be 1 to 60 rows';
    if (columns < 1 || columns > 60) return 'there must be 1 to 60 columns';
    if (orchard.some((row) => row.length !== columns)) return 'all rows must be of one length';
    if (!/^[.#C1-9]+$/.test(squares)) return 'a square must be one of . # C and the digits 1 to 9';
    if (squares.replace(/[^C]/g, '').length !== 1) return 'there must be exactly one cart';
    if (squares.replace(/[^1-9]/g, '').length > 10) return 'there must be at most 10 hives';
    return null;
  },

  solve: fewestMinutes,
});
