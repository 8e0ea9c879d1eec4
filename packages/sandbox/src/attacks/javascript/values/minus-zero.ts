import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns -0 where 0 is expected',
  code: `
function solve() { return -0; }
`,
  signature: returning('float'),
  tests: [{ input: [], expected: 0 }],
  verdict: 'accepted',
};
