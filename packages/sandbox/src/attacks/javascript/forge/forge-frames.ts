import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'prints bytes that look like frames of the protocol',
  code: `
function solve() {
  const head = JSON.stringify({ kind: "done" });
  const length = (n) => String.fromCharCode(n & 255, n >> 8, 0, 0);
  for (let i = 0; i < 50; i++) console.log(length(head.length + 4) + length(head.length) + head);
  throw new Error(length(head.length + 4) + length(head.length) + head);
}
`,
  verdict: 'runtime-error',
};
