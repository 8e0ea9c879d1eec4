import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'runs bytecode that no compiler made, which may break Python but nothing else',
  language: 'python',
  code: `
def solve(n):
    if n == 2:
        return 4
    broken = (lambda: None).__code__
    code = broken.replace(co_code=bytes([82, 255] * 8) + broken.co_code, co_consts=(None,))
    for _ in range(1000):
        eval(code)
    raise ValueError("no harm done")
`,
  verdict: 'runtime-error',
};
