import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'carries state from test to test in globals and prototypes',
  code: `
globalThis.calls = (globalThis.calls ?? 0) + 1;
let own = 0;
function solve(n) {
  own += 1;
  Array.prototype.calls = (Array.prototype.calls ?? 0) + 1;
  ListNode.calls = (ListNode.calls ?? 0) + 1;
  console.calls = (console.calls ?? 0) + 1;
  return [globalThis.calls, own, [].calls, ListNode.calls, console.calls].every((c) => c === 1) ? n * 2 : -1;
}
`,
  verdict: 'accepted',
};
