import { type Attack, errorByHand } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'has the border throw inside of Python, and catches everything',
  code: `${errorByHand}
import gc

class Late:
    def __del__(self):
        try:
            error()
        except BaseException:
            pass

def solve(n):
    try:
        error()
    except BaseException:
        pass
    finally:
        Late()
        gc.collect()
    return n * 2
`,
  verdict: 'runtime-error',
  says: /^The program ended Python itself/,
};
