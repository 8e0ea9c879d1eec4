import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a few lists that contain each other ten million times over',
  language: 'python',
  code: `
def solve():
    row = [7] * 200
    plane = [row] * 200
    return [plane] * 250
`,
  signature: returning('integer[][][]'),
  tests: [{ input: [], expected: [] }],
  verdict: 'output-limit-exceeded',
};
