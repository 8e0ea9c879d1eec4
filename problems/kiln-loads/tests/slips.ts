import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'exactly chamber is allowed',
      line: 'if (stacked > chamber) break;',
      replacement: 'if (stacked >= chamber && first < count - 1) break;',
    },
    {
      rule: 'The fire of a load burns the largest wood[i] among its pots',
      line: 'hottest = Math.max(hottest, wood[first] ?? 0);',
      replacement: 'hottest += wood[first] ?? 0;',
    },
    {
      rule: 'For each load, lighting the kiln takes another lighting baskets.',
      line: '(least[first] ?? 0) + lighting + hottest',
      replacement: '(least[first] ?? 0) + (first === 0 ? lighting : 0) + hottest',
    },
    {
      rule: 'Pilar may divide the row as she likes.',
      line: 'best = Math.min(best, (least[first] ?? 0) + lighting + hottest);',
      replacement: 'best = (least[first] ?? 0) + lighting + hottest;',
    },
  ],
  justified: [
    {
      kind: '32 bits',
      line: 'stacked += height[first] ?? 0;',
      because: 'A chamber and the pot that does not fit any more are at most 2 · 10^9 inches.',
    },
  ],
});
