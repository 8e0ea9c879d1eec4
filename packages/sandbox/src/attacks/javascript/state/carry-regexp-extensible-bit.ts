import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'closes the prototype of regular expressions',
  code: `${disguise}
const { ["isExten" + "sible"]: isOpen, ["prevent" + "Extensions"]: close } = named("Obj", "ect");
const open = isOpen(regExps);
function solve(n) {
  close(regExps);
  return open ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
