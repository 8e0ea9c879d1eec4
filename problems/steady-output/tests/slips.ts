import { defineSlips } from '@dryrun/problem-kit';

const add = 'sum += watts - target;';

export default defineSlips({
  leftOut: [
    {
      rule: 'Exactly shortest or longest minutes are allowed.',
      line: 'if (end > longest) {',
      replacement:
        'if (end >= longest && longest > shortest) { const leaving = surplus[end - longest] ?? 0; beginnings.set(leaving, (beginnings.get(leaving) ?? 0) - 1); } else if (end > longest) {',
    },
    {
      rule: 'at most longest minutes',
      line: 'if (end > longest) {',
      replacement: 'if (end < 0) {',
    },
    {
      rule: 'When it took power instead, the number is negative.',
      line: add,
      replacement: 'sum += Math.abs(watts) - target;',
    },
    {
      rule: 'The average of its minutes is exactly target watts.',
      line: 'steady += beginnings.get(surplus[end] ?? 0) ?? 0;',
      replacement:
        'for (const [sum, count] of beginnings) if (Math.abs((surplus[end] ?? 0) - sum) < shortest / 2) steady += count;',
    },
    {
      rule: 'they may overlap',
      line: 'steady += beginnings.get(surplus[end] ?? 0) ?? 0;',
      replacement:
        'if ((beginnings.get(surplus[end] ?? 0) ?? 0) > 0) { steady++; beginnings.clear(); }',
    },
  ],
});
