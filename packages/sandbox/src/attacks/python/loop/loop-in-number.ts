import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns an int whose every method loops: it is read without them',
  language: 'python',
  code: `
def forever(*_):
    while True:
        pass

class Number(int):
    __eq__ = __hash__ = __lt__ = __le__ = __gt__ = __ge__ = __repr__ = __str__ = forever
    __int__ = __index__ = __float__ = __bool__ = __add__ = __radd__ = __format__ = __abs__ = forever

def solve(n):
    return Number(n * 2)
`,
  verdict: 'accepted',
};
