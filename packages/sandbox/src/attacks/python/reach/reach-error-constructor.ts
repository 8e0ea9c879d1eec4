import { type Attack, errorByHand } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'runs JavaScript by the constructor of the constructor of an error made by hand',
  code: `${errorByHand}
def solve(n):
    made = error()
    made.constructor.constructor("return 1")()
    return n * 2
`,
  verdict: 'runtime-error',
  says: /^(The program ended Python itself|AttributeError|TypeError|NotImplementedError|LookupError)/,
};
