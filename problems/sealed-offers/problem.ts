import { defineProblem } from '@dryrun/problem-kit';
import { highestPrices } from './reference.ts';

/** Whether the offers, all taken together, join all isles. */
function joinsAll(isles: number, offers: readonly (readonly number[])[]): boolean {
  const group = Array.from({ length: isles }, (_, isle) => isle);
  const find = (isle: number): number => {
    let at = isle;
    while (group[at] !== at) {
      group[at] = group[group[at] ?? 0] ?? 0;
      at = group[at] ?? 0;
    }
    return at;
  };
  let groups = isles;
  for (const [a = 0, b = 0] of offers) {
    if (find(a) === find(b)) continue;
    group[find(a)] = find(b);
    groups--;
  }
  return groups === 1;
}

export default defineProblem({
  slug: 'sealed-offers',
  title: 'Sealed Offers',
  difficulty: 'hard',
  topics: ['minimum spanning tree', 'union-find', 'graph'],
  signature: {
    kind: 'function',
    name: 'highestPrices',
    parameters: [
      { name: 'isles', type: 'integer' },
      { name: 'offers', type: 'integer[][]' },
    ],
    returns: 'integer[]',
  },
  limits: { timeLimitMs: 600 },
  constraints: [
    { rule: '2 ≤ isles ≤ 10,000', meaning: 'number of isles' },
    { rule: '1 ≤ n ≤ 40,000', meaning: 'number of offers' },
    { rule: '0 ≤ a, b < isles, a ≠ b', meaning: 'isles of an offer' },
    { rule: '1 ≤ price ≤ 10^9', meaning: 'crowns asked for' },
    { rule: 'all offers together join all isles', meaning: 'directly or over further isles' },
  ],
  complexity: { time: 'O(n log n)', space: 'O(n)' },

  validate(isles, offers) {
    const isIsle = (isle: number | undefined) => isle !== undefined && isle >= 0 && isle < isles;
    if (isles < 2 || isles > 10_000) return 'there must be 2 to 10,000 isles';
    if (offers.length < 1 || offers.length > 40_000) return 'there must be 1 to 40,000 offers';
    if (offers.some((offer) => offer.length !== 3)) return 'an offer must be [a, b, price]';
    if (!offers.every(([a, b]) => isIsle(a) && isIsle(b)))
      return 'an offer must name isles of the group';
    if (offers.some(([a, b]) => a === b)) return 'an offer must join two different isles';
    if (offers.some(([, , price = 0]) => price < 1 || price > 1e9))
      return 'price must lie in 1 to 10^9';
    if (!joinsAll(isles, offers)) return 'all offers together must join all isles';
    return null;
  },

  solve: highestPrices,
});
