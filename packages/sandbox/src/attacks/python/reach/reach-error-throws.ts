import { type Attack, errorByHand } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'throws what nobody expects, by a function made from text',
  code: `${errorByHand}
def solve(n):
    made = error()
    made.constructor.constructor("throw undefined")()
    return n * 2
`,
  verdict: 'runtime-error',
  says: /^(The program ended Python itself|AttributeError|TypeError|NotImplementedError|LookupError)/,
};
