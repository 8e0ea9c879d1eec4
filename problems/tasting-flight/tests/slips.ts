import { defineSlips } from '@dryrun/problem-kit';

const broken = 'while (cost > budget || (poured.get(kind) ?? 0) > most) {';

export default defineSlips({
  leftOut: [
    {
      rule: 'exactly budget is allowed',
      line: broken,
      replacement: 'while ((cost >= budget && left <= right) || (poured.get(kind) ?? 0) > most) {',
    },
    {
      rule: 'in one flight',
      line: 'poured.set(kind, (poured.get(kind) ?? 0) + 1);',
      replacement:
        'if (right > 0 && grape[right - 1] !== kind) poured.clear(); poured.set(kind, (poured.get(kind) ?? 0) + 1);',
    },
    {
      rule: 'All its glasses together cost',
      line: 'cost += price[right] ?? 0;',
      replacement: 'if ((poured.get(kind) ?? 0) === 0) cost += price[right] ?? 0;',
    },
    {
      rule: 'Some wines are free.',
      line: 'longest = Math.max(longest, right - left + 1);',
      replacement: 'if ((price[right] ?? 0) > 0) longest = Math.max(longest, right - left + 1);',
    },
  ],
});
