import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a list that loops when it is measured or walked: it is read without that',
  language: 'python',
  code: `
def forever(*_):
    while True:
        pass

class Numbers(list):
    __len__ = __iter__ = __getitem__ = __repr__ = __eq__ = __contains__ = __bool__ = forever

def solve():
    return Numbers([1, 2])
`,
  signature: returning('integer[]'),
  tests: [{ input: [], expected: [1, 2] }],
  verdict: 'accepted',
};
