import { defineProblem } from '@dryrun/problem-kit';
import { fewestGenerators } from './reference.ts';

/** Levels of a tree in level order; 0 for the empty tree. */
function heightOf(tree: readonly (number | null)[]): number {
  let height = 0;
  let place = 0;
  for (let width = tree.length > 0 ? 1 : 0; width > 0; height++) {
    const level = tree.slice(place, place + width);
    place += width;
    width = 2 * level.filter((value) => value !== null).length;
    if (place >= tree.length) width = 0;
  }
  return height;
}

export default defineProblem({
  slug: 'camp-generators',
  title: 'Power for the Meadow',
  difficulty: 'medium',
  topics: ['binary tree', 'greedy', 'depth-first search'],
  signature: {
    kind: 'function',
    name: 'fewestGenerators',
    parameters: [
      { name: 'camp', type: 'binary-tree<integer>' },
      { name: 'capacity', type: 'integer' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 400 },
  constraints: [
    { rule: '0 ≤ n ≤ 50,000', meaning: 'number of boxes' },
    { rule: 'height ≤ 1,000', meaning: 'boxes on the longest way down, the gate included' },
    { rule: '0 ≤ watts ≤ 10^9', meaning: 'watts that one box itself needs' },
    { rule: '1 ≤ capacity ≤ 10^13', meaning: 'watts of one generator' },
  ],
  complexity: { time: 'O(n)', space: 'O(height)' },

  validate(camp, capacity) {
    const boxes = camp.filter((watts) => watts !== null);
    if (boxes.length > 50_000) return 'there must be at most 50,000 boxes';
    if (boxes.some((watts) => watts < 0 || watts > 1e9)) return 'watts must lie in 0 to 10^9';
    if (heightOf(camp) > 1_000) return 'the tree must have at most 1,000 levels';
    if (capacity < 1 || capacity > 1e13) return 'capacity must lie in 1 to 10^13';
    return null;
  },

  solve: fewestGenerators,
});
