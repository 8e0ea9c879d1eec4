import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'reaches for the host through constructors',
  code: `
function solve(n) {
  const roots = [console.log, ListNode, structuredClone, require, queueMicrotask, solve, globalThis];
  for (const root of roots) {
    const made = root.constructor.constructor("return typeof process + typeof Buffer + typeof WebAssembly + typeof SharedArrayBuffer + typeof Atomics")();
    if (made !== "undefined".repeat(5)) return -1;
  }
  return n * 2;
}
`,
  verdict: 'accepted',
};
