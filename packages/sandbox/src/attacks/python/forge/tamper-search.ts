import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'searches all that it can reach for the inputs of other tests',
  language: 'python',
  code: `
import sys

def search(root, wanted):
    seen = set()
    left = [root]
    while left:
        value = left.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        if type(value) is int and value == wanted:
            return True
        if type(value) is str and str(wanted) in value and "def solve" not in value:
            return True
        if isinstance(value, dict):
            left += [*value.keys(), *value.values()]
        elif isinstance(value, list | tuple | set | frozenset):
            left += value
        else:
            try:
                left.append(vars(value))
            except TypeError:
                pass
            for name in ("__func__", "__self__", "__closure__", "__defaults__", "__wrapped__", "cell_contents", "f_back", "f_globals", "f_locals", "gi_frame"):
                try:
                    left.append(getattr(value, name))
                except Exception:
                    pass
    return False

def solve(n):
    number = 424_240 + n
    roots = [sys._getframe(1), sys.modules, object.__subclasses__()]
    if n != 242 and search(roots, 424_000 + 242 + int("240")):
        return -1
    return number - 424_240 + n
`,
  tests: [
    { input: [242_242], expected: 484_484 },
    { input: [1], expected: 2 },
    { input: [424_482], expected: 848_964 },
    { input: [2], expected: 4 },
  ],
  limits: { timeLimitMs: 5_000 },
  verdict: 'accepted',
};
