import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'makes a class of its own of a proxy and asks that',
  code: `
def solve(n):
    left, tried = [object], []
    while left:
        for each in type.__subclasses__(left.pop()):
            left.append(each)
            if "Js" in each.__name__:
                tried.append(each)
    for each in tried:
        try:
            own = type("Own", (each,), {})
        except TypeError:
            continue
        for arguments in ((), (1,), ("Error", "a", "b")):
            try:
                raise SystemExit(repr(own(*arguments).constructor))
            except (TypeError, AttributeError):
                pass
    raise LookupError("no way to JavaScript")
`,
  verdict: 'runtime-error',
  says: /^(LookupError|AttributeError|NameError|The program ended)/,
};
