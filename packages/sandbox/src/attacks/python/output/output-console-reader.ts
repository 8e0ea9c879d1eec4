import { type Attack, errorByHand } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'replaces what reads the console by a text of 40 MB',
  code: `${errorByHand}
def solve(n):
    made = error()
    made.constructor.constructor(
        "const text = 'x'.repeat(4e7); TextDecoder.prototype.decode = () => text;"
        "Uint8Array.prototype.slice = () => text; Array.prototype.push = () => text"
    )()
    return n * 2
`,
  verdict: 'runtime-error',
  says: /^(The program ended Python itself|AttributeError|TypeError|NotImplementedError|LookupError)/,
};
