import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'its weight is added once',
      line: 'best[load + crate] = Math.max(best[load + crate] ?? 0, packed);',
      replacement: `const crates = crate * (pieces - (starts[front]?.pieces ?? 0));
        best[load + crates] = Math.max(best[load + crates] ?? 0, packed);`,
    },
    {
      rule: 'Of each kind she takes any number of whole pieces from 0 to stock.',
      line: 'if ((starts[front]?.pieces ?? 0) < pieces - stock) front++;',
      replacement: '',
    },
    {
      rule: 'If she takes no piece of a kind, its crate stays at home.',
      line: 'best = without.slice();',
      replacement: 'best = without.slice().fill(0);',
    },
    {
      rule: 'exactly strength is allowed',
      line: 'for (let pieces = 0; remainder + crate + pieces * weight <= strength; pieces++) {',
      replacement:
        'for (let pieces = 0; remainder + crate + pieces * weight < strength; pieces++) {',
    },
    {
      rule: 'The mule may carry less than it can, or nothing.',
      line: 'let best = new Float64Array(strength + 1);',
      replacement:
        'let best = new Float64Array(strength + 1).fill(Number.NEGATIVE_INFINITY).fill(0, 0, 1);',
    },
  ],
  justified: [
    {
      kind: '32 bits',
      line: 'const load = remainder + pieces * weight;',
      because: 'A load is at most 5,000 ounces.',
    },
  ],
});
