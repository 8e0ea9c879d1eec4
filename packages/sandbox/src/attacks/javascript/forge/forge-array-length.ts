import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns an array whose length is an object that becomes two when it is compared',
  signature: returning('integer[]'),
  tests: [{ input: [], expected: [7, 8] }],
  code: `
const two = { valueOf() { return 2; } };
const solve = () => new Proxy([7, 8], { get: (target, key) => (key === "length" ? two : target[key]) });
`,
  verdict: 'wrong-answer',
  says: /returned an array whose length is an object/,
};
