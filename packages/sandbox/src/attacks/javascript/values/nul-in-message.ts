import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'throws text that databases refuse',
  code: `
function solve() { console.log("\\u0000\\ud800"); throw new Error("a\\u0000b\\ud800c\\u2028"); }
`,
  verdict: 'runtime-error',
};
