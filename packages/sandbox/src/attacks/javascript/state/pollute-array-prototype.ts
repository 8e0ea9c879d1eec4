import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'gives arrays a toJSON, setters and an iterator of its own',
  code: `
Array.prototype.toJSON = () => [4];
Array.prototype[Symbol.iterator] = function* () { yield 4; };
Object.defineProperty(Array.prototype, 0, { set() {}, get() { return 4; } });
function solve() { return [5]; }
`,
  signature: returning('integer[]'),
  tests: [{ input: [], expected: [4] }],
  verdict: 'wrong-answer',
};
