import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops in an async generator that its promise waits for',
  code: `
async function* numbers() { for (;;) yield 1; }
async function solve(n) { for await (const _ of numbers()); return n; }
`,
  verdict: 'time-limit-exceeded',
};
