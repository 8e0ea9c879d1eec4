import { defineProblem } from '@dryrun/problem-kit';
import { flowPlan } from './reference.ts';

/** How deep a recursion over both lists gets, sluices that do not fit included. */
function depthOf(yamna: readonly number[], idir: readonly number[]): number {
  const places = new Map(idir.map((litres, place) => [litres, place]));
  const open: number[] = [];
  const depths: number[] = [];
  let deepest = 0;
  for (const litres of yamna) {
    const place = places.get(litres) ?? 0;
    let depth = depths.at(-1) ?? 0;
    while ((open.at(-1) ?? place) < place) {
      open.pop();
      depth = depths.pop() ?? 0;
    }
    open.push(place);
    depths.push(depth + 1);
    deepest = Math.max(deepest, depth + 1);
  }
  return deepest;
}

export default defineProblem({
  slug: 'sluice-lists',
  title: 'Two Lists of Sluices',
  difficulty: 'medium',
  topics: ['binary tree', 'recursion', 'hash map'],
  signature: {
    kind: 'function',
    name: 'flowPlan',
    parameters: [
      { name: 'yamna', type: 'integer[]' },
      { name: 'idir', type: 'integer[]' },
    ],
    returns: 'binary-tree<integer>',
  },
  limits: { timeLimitMs: 400 },
  constraints: [
    { rule: '1 ≤ n ≤ 60,000', meaning: 'number of sluices, the length of both lists' },
    { rule: '1 ≤ yamna[i] ≤ 10^9', meaning: 'litres a minute; all differ' },
    { rule: 'idir has the numbers of yamna', meaning: 'in any order' },
    {
      rule: 'height ≤ 1,000',
      meaning:
        'sluices on the longest way down; whoever builds a tree and stops where the lists contradict each other gets no deeper either',
    },
  ],
  complexity: { time: 'O(n)', space: 'O(n)' },

  validate(yamna, idir) {
    if (yamna.length < 1 || yamna.length > 60_000) return 'there must be 1 to 60,000 sluices';
    if (yamna.some((litres) => litres < 1 || litres > 1e9)) return 'litres must lie in 1 to 10^9';
    const known = new Set(yamna);
    if (known.size < yamna.length) return 'no two sluices may have the same number';
    if (idir.length !== yamna.length) return 'both lists must be equally long';
    if (new Set(idir).size < idir.length || idir.some((litres) => !known.has(litres)))
      return 'idir must have exactly the numbers of yamna';
    if (depthOf(yamna, idir) > 1_000) return 'the tree must have at most 1,000 levels';
    return null;
  },

  solve: flowPlan,
});
