import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'changes built-ins in microtasks after it has answered',
  code: `${disguise}
const seen = [].seen ?? [].at.seen ?? G.seen;
const late = Object.assign(() => {}, { seen: 1 });
async function solve(n) {
  Promise.resolve().then(() => Promise.resolve()).then(() => Promise.resolve()).then(() => { arrays.at = late; G.seen = 1; });
  return seen === undefined ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
