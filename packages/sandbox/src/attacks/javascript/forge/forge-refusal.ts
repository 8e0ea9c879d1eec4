import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'throws what the codec throws',
  code: `
function solve() { const a = [1]; Object.defineProperty(a, 0, { get() { throw { tooMuch: false, reason: { toJSON() { return "accepted"; } }, shown: "" }; } }); return a; }
`,
  signature: returning('integer[]'),
  tests: [{ input: [], expected: [1] }],
  verdict: 'runtime-error',
};
