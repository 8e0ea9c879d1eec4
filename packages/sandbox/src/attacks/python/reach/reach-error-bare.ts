import { type Attack, errorByHand } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'makes an error of JavaScript without its constructor',
  code: `${errorByHand}
def solve(n):
    left = [BaseException]
    while left:
        for each in type.__subclasses__(left.pop()):
            left.append(each)
            if each.__name__ == "JsException":
                bare = BaseException.__new__(each)
                raise SystemExit(repr(bare.constructor) + str(bare))
    return n * 2
`,
  verdict: 'runtime-error',
  says: /^(TypeError|AttributeError|LookupError|The program ended)/,
};
