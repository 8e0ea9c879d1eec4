import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns an array that holds itself many times',
  code: `
function solve() { let graph = [1]; for (let depth = 0; depth < 1; depth++) graph = graph.concat(Array(1_000_000).fill(1)); return [graph, graph, graph]; }
`,
  signature: returning('integer[][]'),
  tests: [{ input: [], expected: [[1]] }],
  verdict: 'output-limit-exceeded',
};
