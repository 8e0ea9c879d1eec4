import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns half a character',
  code: `
function solve() { console.log("\\ud800"); return "\\ud800"; }
`,
  signature: returning('string'),
  tests: [{ input: [], expected: '\ud800' }],
  verdict: 'accepted',
};
