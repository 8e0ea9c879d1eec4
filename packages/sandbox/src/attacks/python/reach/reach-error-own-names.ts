import { type Attack, errorByHand } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'lists what an error of JavaScript has',
  code: `${errorByHand}
def solve(n):
    made = error()
    raise SystemExit(repr(dir(made) + [repr(made.js_error), repr(made.constructor.constructor)]))
    return n * 2
`,
  verdict: 'runtime-error',
  says: /^(The program ended Python itself|AttributeError|TypeError|NotImplementedError|LookupError)/,
};
