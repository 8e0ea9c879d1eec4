import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'changes the declared type, to return text for an integer',
  language: 'python',
  code: `
import sys

def solve(n):
    plan = sys._getframe(1).f_globals["state"]["plan"]
    plan["returns"]["kind"] = "string"
    return "2"
`,
  verdict: 'runtime-error',
  says: /changed what runs it/,
};
