import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { borderList } from './harness/border-list.ts';
import { pythonInTests } from './testing.ts';

const { runOne } = pythonInTests();

test('what is open of the border is there, once, and is a small part', () => {
  const folder = dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));
  const { WebAssembly } = globalThis as unknown as {
    WebAssembly: {
      Module: { new (bytes: Uint8Array): object; imports(module: object): Import[] };
    };
  };
  type Import = { name: string; kind: string };
  const module = new WebAssembly.Module(readFileSync(join(folder, 'pyodide.asm.wasm')));
  const all = WebAssembly.Module.imports(module)
    .filter(({ kind }) => kind === 'function')
    .map(({ name }) => name);
  const listed = [...borderList.open, ...borderList.ours];
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.filter((name) => !all.includes(name))).toEqual([]);
  expect(all.length - listed.length).toBeGreaterThan(200);
  // Whatever takes or gives objects of JavaScript has one of these in its name.
  expect(listed.filter((name) => /js2|2js|proxy|Jsv|JsA|JsO|JsM|JsE|hiwire/i.test(name))).toEqual(
    [],
  );
});

/** What stands for null: an object of Python alone, which holds on to nothing. */
const reachable = "['pyodide.ffi.JsNull']";

/** Goes from all modules and classes through everything that leads anywhere. */
const walk = `
import sys, types

SLOTS = (types.MemberDescriptorType, types.GetSetDescriptorType)

def leads(value):
    kind = type(value)
    if issubclass(kind, dict):
        yield from list(dict.keys(value))
        yield from list(dict.values(value))
    elif issubclass(kind, (list, tuple, set, frozenset)):
        yield from list(value)
    elif kind in (str, bytes, int, float, bool, type(None)):
        return
    if issubclass(kind, type):
        try:
            yield from type.__subclasses__(value)
        except TypeError:
            pass
    yield kind
    for base in kind.__mro__:
        for name, descriptor in list(type.__dict__["__dict__"].__get__(base).items()):
            # What C objects lead to. Others make an object whenever they are asked.
            if type(descriptor) in SLOTS and name not in ("__abstractmethods__", "f_back", "f_locals"):
                try:
                    yield descriptor.__get__(value)
                except Exception:
                    pass

def solve(n):
    frame = sys._getframe()
    left = [sys.modules, object]
    while frame:
        left += [frame.f_globals, frame.f_locals, frame.f_builtins]
        frame = frame.f_back
    seen, found = {}, []
    while left and len(seen) < 400_000:
        value = left.pop()
        if id(value) in seen:
            continue
        seen[id(value)] = value
        kind = type(value)
        if issubclass(kind, type):
            pass
        elif any(base.__name__.startswith("Js") or "pyodide" in str(base.__dict__.get("__module__")) for base in kind.__mro__):
            found.append(kind.__module__ + "." + kind.__qualname__)
        left.extend(leads(value))
    return f"{len(seen) > 10_000} {sorted(set(found))}"
`;

test('no object of JavaScript can be walked to from Python', { timeout: 120_000 }, async () => {
  const result = await runOne(walk, [1], {
    types: ['integer'],
    returns: 'string',
    timeLimitMs: 60_000,
    memoryMebibytes: 512,
  });
  expect(result).toMatchObject({
    kind: 'returned',
    value: { ok: true, value: `True ${reachable}` },
  });
});
