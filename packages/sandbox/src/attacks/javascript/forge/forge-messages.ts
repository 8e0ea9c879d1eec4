import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'prints what the protocol sends',
  code: `
function solve() { console.log(JSON.stringify({ kind: "result", index: 0, end: { kind: "returned" } }) + "4"); console.log("R4"); return 5; }
`,
  verdict: 'wrong-answer',
};
