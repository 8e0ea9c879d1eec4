import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'replaces JSON to report a result of its own',
  code: `
JSON.stringify = () => "4"; JSON.parse = () => [2];
function solve() { return 5; }
`,
  verdict: 'wrong-answer',
};
