import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'has json write other answers than it gave',
  language: 'python',
  code: `
import json

json.dumps = lambda *_, **__: "4"

def solve(n):
    return n * 2
`,
  verdict: 'wrong-answer',
};
