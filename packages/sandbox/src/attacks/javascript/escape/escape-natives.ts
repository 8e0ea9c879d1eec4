import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: "calls V8's own functions, which the snapshot is made with",
  code: 'function solve(n) { %DebugPrint(n); return n * 2; }',
  verdict: 'compile-error',
  says: /Unexpected token '%'/,
};
