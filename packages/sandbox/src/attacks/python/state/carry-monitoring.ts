import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a tool that monitors',
  language: 'python',
  code: `
import sys

def solve(n):
    found = sys.monitoring.get_tool(3) is not None
    sys.monitoring.use_tool_id(3, 'mark')
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
