import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns objects that behave like the right number',
  code: `
function solve(n) { return n === 1 ? new Number(2) : { valueOf: () => 4, toString: () => "4", [Symbol.toPrimitive]: () => 4, toJSON: () => 4 }; }
`,
  verdict: 'wrong-answer',
  says: /an object where an integer/,
};
