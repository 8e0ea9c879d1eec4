import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'sends types and no function',
  language: 'typescript',
  code: `
type Solve = (n: number) => number;
export default interface Options { n: number }
`,
  verdict: 'compile-error',
  says: /does not define `solve`/,
};
