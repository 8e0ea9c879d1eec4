import { type Attack, errorByHand } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'has JavaScript call Python with its call sites',
  code: `${errorByHand}
def solve(n):
    made = error()
    made.constructor.prepareStackTrace = lambda error, sites: sites
    made.stack
    return n * 2
`,
  verdict: 'runtime-error',
  says: /^(The program ended Python itself|AttributeError|TypeError|NotImplementedError|LookupError)/,
};
