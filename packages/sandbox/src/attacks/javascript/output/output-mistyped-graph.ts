import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a small graph that is endless as a tree where a number is expected',
  code: `
function solve() { let graph = {}; for (let depth = 0; depth < 60; depth++) graph = { a: graph, b: graph, c: [graph, graph] }; return graph; }
`,
  verdict: 'wrong-answer',
};
