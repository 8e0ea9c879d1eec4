import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'exactly capacity is allowed',
      line: 'if (drawn + branch <= capacity) drawn += branch;',
      replacement: 'if (drawn + branch < capacity) drawn += branch;',
    },
    {
      rule: 'Return -1 if any single box needs more than capacity watts',
      line: 'if (watts > capacity) return -1;',
      replacement: '',
    },
    {
      rule: '0 if the tree is empty',
      line: 'let generators = boxes.length > 0 ? 1 : 0;',
      replacement: 'let generators = 1;',
    },
    {
      rule: 'Every box must be fed, even one that needs 0 watts.',
      line: 'return generators;',
      replacement: 'return boxes.some((watts) => watts > 0) ? generators : 0;',
    },
    {
      rule: 'the smallest number of generators',
      line: '.sort((a, b) => a - b)',
      replacement: '.sort((a, b) => b - a)',
    },
  ],
  justified: [
    {
      kind: 'empty',
      line: 'export function fewestGenerators(camp: readonly (number | null)[], capacity: number): number {',
      because: 'An empty tree needs 0 generators, so this early return is right.',
    },
  ],
});
