import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns an infinity',
  code: `
function solve() { return [1, -Infinity]; }
`,
  signature: returning('float[]'),
  tests: [{ input: [], expected: [1, 2] }],
  verdict: 'wrong-answer',
  says: /-Infinity at \[1\] where a number/,
};
