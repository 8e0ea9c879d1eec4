import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'The offer need not be in every cheapest set.',
      line: 'highest[link[one] as number] = price;',
      replacement: 'highest[link[one] as number] = price - 1;',
    },
    {
      rule: 'higher or lower than in offers',
      line: 'if (group[a] === large || group[b] === large) highest[index] = offer.price;',
      replacement:
        'if (group[a] === large || group[b] === large) highest[index] = Math.max(offer.price, sorted.find((one) => one.index === index)?.price ?? 0);',
    },
    {
      rule: 'or -1 if it is taken at any price',
      line: 'highest[offer.index] = -1;',
      replacement: 'highest[offer.index] = offer.price;',
    },
    {
      rule: 'Several offers may be for the same two isles.',
      line: 'for (const { a, b, price } of losers) {',
      replacement: `for (const { a, b, price } of losers) {
    if (parent[a] === b || parent[b] === a) continue;`,
    },
    {
      rule: 'directly or over further isles',
      line: 'for (const { a, b, price } of losers) {',
      replacement: `for (const { a, b, price } of losers) {
    if (parent[a] !== b && parent[b] !== a && parent[a] !== parent[b]) continue;`,
    },
  ],
});
