import { defineSlips } from '@dryrun/problem-kit';

const line = '[...new Set([...up, ...down])].sort((a, b) => a - b)';

export default defineSlips({
  leftOut: [
    {
      rule: 'all poles that stand in at least one of the two lists',
      line,
      replacement: '[...new Set(up.filter((pole) => down.includes(pole)))]',
    },
    {
      rule: 'each of them exactly once',
      line,
      replacement: '[...up, ...down].sort((a, b) => a - b)',
    },
    {
      rule: 'It may also stand several times in the same list.',
      line,
      replacement: '[...up, ...down.filter((pole) => !up.includes(pole))].sort((a, b) => a - b)',
    },
    {
      rule: 'A pole may stand in one list or in both.',
      line,
      replacement: '[...new Set(up), ...new Set(down)].sort((a, b) => a - b)',
    },
    { rule: 'in ascending order', line, replacement: '[...new Set([...up, ...down])]' },
  ],
});
