import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: "evaluates a call of V8's own functions",
  code: `function solve(n) {
  try { (0, eval)('%DebugPrint(1)'); return -1; } catch { return n * 2; }
}`,
  verdict: 'accepted',
};
