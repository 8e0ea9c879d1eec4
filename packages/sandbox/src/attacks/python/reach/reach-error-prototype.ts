import { type Attack, errorByHand } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'puts a getter on the prototype of all objects of JavaScript',
  code: `${errorByHand}
def solve(n):
    made = error()
    made.constructor.prototype.toString = lambda *_: "[1]"
    made.js_error.constructor.prototype.length = 10 ** 9
    return n * 2
`,
  verdict: 'runtime-error',
  says: /^(The program ended Python itself|AttributeError|TypeError|NotImplementedError|LookupError)/,
};
