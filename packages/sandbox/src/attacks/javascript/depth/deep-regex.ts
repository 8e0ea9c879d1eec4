import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'compiles a regular expression of nested groups',
  code: `
function solve() { return new RegExp("(".repeat(100_000) + ")".repeat(100_000)).test("") ? 1 : 0; }
`,
  verdict: 'runtime-error',
};
