import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'looks among all classes for those that hold on to JavaScript',
  language: 'python',
  code: `
def solve(n):
    left, found = [object], []
    while left:
        for each in type.__subclasses__(left.pop()):
            left.append(each)
            if "Js" in each.__name__ or "pyodide" in each.__module__:
                found.append(each)
    for each in found:
        try:
            proxy = each.new(1)
        except (AttributeError, TypeError, NotImplementedError):
            continue
        raise SystemExit(repr(proxy.constructor.constructor("return 1")()))
    raise LookupError("no way to JavaScript")
    return n * 2
`,
  verdict: 'runtime-error',
  says: /^LookupError: no way to JavaScript/,
};
