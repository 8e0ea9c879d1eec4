import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns halves of characters, alone and joined',
  language: 'python',
  code: `
def solve():
    return '\\ud800|' + '\\ud83d' + '\\ude00'
`,
  signature: returning('string'),
  tests: [{ input: [], expected: '\ud800|😀' }],
  verdict: 'accepted',
};
