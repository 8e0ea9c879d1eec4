import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a coroutine within a list, for which nobody waits',
  language: 'python',
  code: `
async def later():
    return 1

def solve():
    return [later()]
`,
  signature: returning('integer[]'),
  tests: [{ input: [], expected: [1] }],
  verdict: 'wrong-answer',
  says: /a coroutine/,
};
