import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'is no function but a number',
  language: 'python',
  code: `
solve = 4
`,
  verdict: 'compile-error',
  says: /does not define `solve`/,
};
