import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    { rule: 'that is in no pair yet', line: 'left.set(pattern, count - 1);', replacement: '' },
    {
      rule: 'a list may hold a pattern many times',
      line: 'left.set(pattern, (left.get(pattern) ?? 0) + 1);',
      replacement: 'left.set(pattern, 1);',
    },
    {
      rule: 'in the order in which the pairs were found',
      line: 'return signe.filter((pattern) => {',
      replacement: 'return signe.toSorted((a, b) => a - b).filter((pattern) => {',
    },
  ],
  justified: [
    {
      kind: 'empty',
      line: 'export function pairedButtons(signe: readonly number[], mette: readonly number[]): number[] {',
      because: 'Without buttons of one sister there are no pairs.',
    },
  ],
});
