import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'prints with directives that other consoles expand',
  code: `
function solve(n) { console.log("%o%s%d%c%%", { get x() { return 1; } }); console.table([[1]]); console.log("\\u001b[2J\\r\\b"); return n * 2; }
`,
  verdict: 'accepted',
};
