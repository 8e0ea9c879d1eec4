import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'Crates of equal weight may stand in any order.',
      line: 'for (const [lighter, count] of above.slice(0, weight).entries()) {',
      replacement: 'for (const [lighter, count] of above.slice(0, weight + 1).entries()) {',
    },
    {
      rule: 'the heaviest crate is at the top, the lightest at the bottom',
      line: 'for (const weight of crates) {',
      replacement: 'for (const weight of [...crates].reverse()) {',
    },
    {
      rule: 'One such change costs as many units of effort as the two crates weigh together.',
      line: 'effort += count * (lighter + weight);',
      replacement: 'effort += count * weight;',
    },
    {
      rule: 'two neighbouring crates change places',
      line: 'effort += count * (lighter + weight);',
      replacement: 'effort += Math.min(1, count) * (lighter + weight);',
    },
  ],
  justified: [
    {
      kind: '32 bits',
      line: 'effort += count * (lighter + weight);',
      because:
        'One crate passes at most 59,999 others of less than 200 kilograms together; what all of them cost is caught.',
    },
  ],
});
