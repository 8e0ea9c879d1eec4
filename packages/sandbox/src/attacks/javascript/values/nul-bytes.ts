import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns NUL bytes, which databases choke on',
  code: `
function solve() { console.log("a\\0b"); return "a\\0b"; }
`,
  signature: returning('string'),
  tests: [{ input: [], expected: 'a\0b' }],
  verdict: 'accepted',
};
