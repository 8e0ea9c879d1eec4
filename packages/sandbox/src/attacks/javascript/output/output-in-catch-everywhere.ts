import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'prints without end and swallows the refusal',
  code: `
function solve(n) { const go = () => { try { for (;;) console.error("x".repeat(1_000)); } catch { go(); } finally { go(); } }; go(); return n * 2; }
`,
  verdict: 'output-limit-exceeded',
};
