import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns text where a boolean is expected',
  code: `
function solve() { return "true"; }
`,
  signature: returning('boolean'),
  tests: [{ input: [], expected: true }],
  verdict: 'wrong-answer',
  says: /a string where/,
};
