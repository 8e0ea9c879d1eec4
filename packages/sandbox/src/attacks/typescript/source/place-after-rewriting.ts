import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title:
    'has an error behind code that is rewritten, in a module: the place is that of its own line',
  language: 'typescript',
  code: `
enum Kind { One = 1, Two = 2 }
class Held { constructor(private readonly a: number, public b: string) {} }
function solve(n: number): number { let x = 1; let x = 2; return n * 2; }
export { solve };
`,
  verdict: 'compile-error',
  says: /solution\.ts:4:\d+/,
};
