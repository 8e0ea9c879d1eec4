import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'replaces everything with which values could be compared',
  code: `
Object.is = () => true; Array.prototype.every = () => true; Object.prototype.valueOf = () => 4; Number.prototype.valueOf = () => 4;
Number.isSafeInteger = () => true; Number.isInteger = () => true; isNaN = () => false; String.prototype.localeCompare = () => 0;
function solve() { return 5; }
`,
  verdict: 'wrong-answer',
};
