import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'reads brackets that are nested a hundred thousand times',
  code: `
function solve() { return JSON.parse("[".repeat(100_000) + "]".repeat(100_000)).length; }
`,
  verdict: 'wrong-answer',
};
