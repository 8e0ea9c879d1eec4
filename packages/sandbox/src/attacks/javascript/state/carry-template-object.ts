import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'keeps state by the texts of a tagged template',
  code: `${disguise}
const texts = ((strings) => strings)\`a\${1}b\`;
const seen = texts.seen ?? texts.raw.seen;
function solve(n) {
  attempt(() => { texts.seen = 1; });
  attempt(() => { texts.raw.seen = 1; });
  return seen === undefined ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
