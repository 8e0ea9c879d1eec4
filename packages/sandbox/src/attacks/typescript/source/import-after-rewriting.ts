import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'imports behind code that is rewritten: the place is that of its own line',
  language: 'typescript',
  code: `
enum Kind { One = 1, Two = 2 }
namespace Held { export let a = 1; export let b = 2; }
function solve(n: number): number { return n * 2; }
import { readFileSync } from "node:fs";
`,
  verdict: 'compile-error',
  says: /is not available \(solution\.ts:5:1\)/,
};
