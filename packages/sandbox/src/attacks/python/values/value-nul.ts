import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns characters that end texts elsewhere',
  language: 'python',
  code: `
def solve():
    return '\\0a\\0\\x1a\\x04'
`,
  signature: returning('string'),
  tests: [{ input: [], expected: '\0a\0\x1a\x04' }],
  verdict: 'accepted',
};
