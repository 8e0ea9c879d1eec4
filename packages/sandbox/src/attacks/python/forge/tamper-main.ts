import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: "looks into the main module, where nothing of the judge's lies",
  language: 'python',
  code: `
import __main__

def solve(n):
    found = [name for name in vars(__main__) if not name.startswith("__")]
    return n * 2 if not found else -1
`,
  verdict: 'accepted',
};
