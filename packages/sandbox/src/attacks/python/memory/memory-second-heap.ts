import { type Attack, errorByHand } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'makes a memory of its own beside the limit',
  code: `${errorByHand}
def solve(n):
    made = error()
    made.constructor.constructor("new WebAssembly.Memory({ initial: 16384 }).buffer.byteLength")()
    return n * 2
`,
  verdict: 'runtime-error',
  says: /^(The program ended Python itself|AttributeError|TypeError|NotImplementedError|LookupError)/,
};
