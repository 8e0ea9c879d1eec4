import { type Attack, errorByHand } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'loops in JavaScript, where Python counts nothing',
  code: `${errorByHand}
def solve(n):
    made = error()
    made.constructor.constructor("for (;;);")()
    return n * 2
`,
  verdict: 'runtime-error',
  says: /^(The program ended Python itself|AttributeError|TypeError|NotImplementedError|LookupError)/,
};
