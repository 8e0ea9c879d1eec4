import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'shows another value to whoever looks twice',
  code: `
function solve() { let looks = 0; return new Proxy([0], { get: (array, key) => (key === "length" ? 1 : key === "0" ? (looks++ === 0 ? 5 : 4) : array[key]) }); }
`,
  signature: returning('integer[]'),
  tests: [{ input: [], expected: [4] }],
  verdict: 'wrong-answer',
};
