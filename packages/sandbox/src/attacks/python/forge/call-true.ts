import { type Attack, counter } from '../../attack.ts';

export const attack: Attack = {
  ...counter,
  title: 'says that it failed in a call that is true',
  code: `
import sys

class Counter:
    def __init__(self, start):
        self.total = start

    def add(self, n):
        sys._getframe(1).f_globals["state"]["call"] = True
        raise RuntimeError("in no call")
`,
  verdict: 'runtime-error',
  says: /^The program changed what runs it/,
};
