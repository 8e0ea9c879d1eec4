import { defineSlips } from '@dryrun/problem-kit';

const above = 'below.fromAbove = Math.min(below.fromAbove, withOven + lastSaved + fee - least);';

export default defineSlips({
  leftOut: [
    {
      rule: 'whichever of the two has the oven',
      line: above,
      replacement:
        'below.fromAbove = Math.min(below.fromAbove, withOven + lastSaved + (carter[downhill[i] ?? 0] ?? 0) - least);',
    },
    {
      rule: 'A neighbour with an oven bakes for it',
      line: above,
      replacement: '',
    },
    {
      rule: 'at most loaves neighbours besides',
      line: 'const lastSaved = savings[loaves - 1] ?? 0;',
      replacement: 'const lastSaved = 0;',
    },
    {
      rule: 'Only bread from a hamlet’s own oven is carried, and over one path only.',
      line: above,
      replacement: `${above} below.fromAbove = Math.min(below.fromAbove, without + fee - least);`,
    },
    {
      rule: 'besides',
      line: 'const saved = savings.slice(0, loaves).reduce((sum, one) => sum + one, 0);',
      replacement: 'const saved = savings.slice(0, loaves - 1).reduce((sum, one) => sum + one, 0);',
    },
  ],
  justified: [
    {
      kind: 'small infinity',
      line: 'const hamlets = downhill.map((): Costs => ({ branches: 0, savings: [], fromAbove: Infinity }));',
      because: 'It is held only against the bread of the town, which costs 10^9 at most.',
    },
  ],
});
