import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'asks the registry of symbols all that it may be asked',
  code: `
function solve(n) {
  const mark = Symbol.for("mark");
  const same = mark === Symbol.for("mark") && mark !== Symbol("mark") && mark !== Symbol.for("other");
  const named = Symbol.keyFor(mark) === "mark" && Symbol.keyFor(Symbol("mark")) === undefined;
  const texts = mark.toString() === "Symbol(mark)" && mark.description === "mark" && Symbol.for() === Symbol.for("undefined");
  let refused = 0;
  for (const wrong of [() => Symbol.for(mark), () => Symbol.keyFor("mark")])
    try { wrong(); } catch (error) { if (error instanceof TypeError) refused += 1; }
  return same && named && texts && refused === 2 && Symbol.for.name === "for" && Symbol.for.length === 1 ? n * 2 : 0;
}
`,
  verdict: 'accepted',
};
