import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'reads the sources of the functions that it was given',
  code: `
function solve(n) {
  const given = [console.log, console.assert, structuredClone, queueMicrotask, require];
  const text = given.map((f) => Function.prototype.toString.call(f)).join("\\n");
  return /expected|verdict|hidden/i.test(text) ? -1 : n * 2;
}
`,
  verdict: 'accepted',
};
