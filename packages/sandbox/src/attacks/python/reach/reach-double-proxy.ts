import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'asks each class of the border for each of its methods',
  code: `
def solve(n):
    left, tried = [object], []
    while left:
        for each in type.__subclasses__(left.pop()):
            left.append(each)
            if "Js" in each.__name__ or "roxy" in each.__name__:
                tried.append(each)
    for each in tried:
        for name in dir(each):
            if name in ("__init_subclass__", "__class__"):
                continue
            for arguments in ((), (1,), ([],), ("a", "b", "c")):
                try:
                    found = getattr(each, name)(*arguments)
                except Exception:
                    continue
                if "Js" in type(found).__name__:
                    raise SystemExit(repr(found.constructor))
    raise LookupError("no way to JavaScript")
`,
  verdict: 'runtime-error',
  says: /^(LookupError|AttributeError|NameError|The program ended)/,
};
