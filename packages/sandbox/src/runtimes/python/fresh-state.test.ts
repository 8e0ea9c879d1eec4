import type { RunResult } from '@dryrun/judge';
import { beforeAll, describe, expect, test } from 'vitest';
import { pythonInTests } from './testing.ts';

const { results } = pythonInTests();

describe('fresh state', () => {
  test.each([
    ['globals', 'seen = []\ndef solve():\n    seen.append(1)\n    return len(seen)'],
    ['default arguments', 'def solve(seen=[]):\n    seen.append(1)\n    return len(seen)'],
    [
      'caches',
      'import functools\nn = 0\n@functools.cache\ndef f():\n    global n\n    n += 1\n    return n\ndef solve(): return f()',
    ],
    [
      'built-ins',
      'import builtins\ndef solve():\n    builtins.n = getattr(builtins, "n", 0) + 1\n    return builtins.n',
    ],
    [
      'attributes of modules',
      'import math\ndef solve():\n    math.n = getattr(math, "n", 0) + 1\n    return math.n',
    ],
    [
      'attributes of classes',
      'import collections\nC = collections.Counter\ndef solve():\n    C.n = getattr(C, "n", 0) + 1\n    return C.n',
    ],
    [
      'replaced functions',
      'import heapq\nbefore = heapq.heappush\ndef solve():\n    changed = getattr(heapq.heappush, "__name__", "") != "heappush"\n    heapq.heappush = lambda *a: None\n    return 1 + changed',
    ],
    [
      'own modules',
      'import sys, types\ndef solve():\n    n = len([m for m in sys.modules if m == "mine"])\n    sys.modules["mine"] = types.ModuleType("mine")\n    return n + 1',
    ],
    [
      'imported modules',
      'import csv\ndef solve():\n    csv.n = getattr(csv, "n", 0) + 1\n    return csv.n',
    ],
    [
      'classes of the harness',
      'def solve():\n    ListNode.n = getattr(ListNode, "n", 0) + 1\n    return ListNode.n',
    ],
    [
      'chance',
      'import random\ndef solve():\n    random.random()\n    n = random.getrandbits(30)\n    return 1 if n == 813847339 else n',
    ],
    [
      'chance of the system',
      'import os\ndef solve():\n    n = int.from_bytes(os.urandom(3))\n    return 1 if n == 1654330 else n',
    ],
    [
      'patterns that were kept',
      'import re\nclass Same(type):\n    def __eq__(self, other): return True\n    def __hash__(self): return 7\nclass Key(str, metaclass=Same): pass\ndef solve():\n    text = re.compile(Key("a(b)")).pattern\n    try: n = text.seen\n    except AttributeError: n = 0\n    text.seen = n + 1\n    return n + 1',
    ],
    [
      'marks on flags that were put together',
      'import re\ndef solve():\n    flag = re.I | re.X\n    try: n = flag.seen\n    except AttributeError: n = 0\n    flag.seen = n + 1\n    return n + 1',
    ],
    [
      'marks on flags by what dies with the test',
      'import re\ndef late():\n    try: yield\n    finally: re.I.seen = getattr(re.I, "seen", 0) + 1\nclass Keeps:\n    def __init__(self):\n        self.kept = late()\n        next(self.kept)\nkeeps = Keeps()\ndef solve():\n    return getattr(re.I, "seen", 0) + 1',
    ],
    [
      'variables of types',
      'import typing\ndef solve():\n    try: n = typing.AnyStr.seen\n    except AttributeError: n = 0\n    typing.AnyStr.seen = n + 1\n    return n + 1',
    ],
    [
      'annotations of functions',
      'import heapq\ndef solve():\n    kept = heapq.merge.__annotations__\n    kept["n"] = kept.get("n", 0) + 1\n    return kept["n"]',
    ],
    [
      'the recursion limit',
      'import sys\ndef solve():\n    n = sys.getrecursionlimit()\n    sys.setrecursionlimit(99)\n    return n - 49_999',
    ],
    [
      'decimal precision',
      'import decimal\ndef solve():\n    n = decimal.getcontext().prec\n    decimal.getcontext().prec = 5\n    return n - 27',
    ],
    [
      'standard output',
      'import sys, io\ndef solve():\n    n = isinstance(sys.stdout, io.StringIO)\n    sys.stdout = io.StringIO()\n    return 1 + n',
    ],
    ['pipes', 'import os\ndef solve():\n    ends = os.pipe()\n    return ends[0] - 2'],
    [
      'classes in type hints',
      'class Mine: pass\ndef solve():\n    hint = Optional[Mine]\n    return len([c for c in object.__subclasses__() if c.__name__ == "Mine"])',
    ],
    [
      'collector callbacks',
      'import gc\ndef solve():\n    gc.callbacks.append(print)\n    return len(gc.callbacks)',
    ],
    [
      'a tracer',
      'import sys\ndef solve():\n    n = sys.gettrace() is not None\n    sys.settrace(lambda *a: None)\n    return 1 + n',
    ],
    [
      'the harness',
      'import sys\ndef solve():\n    names = sys._getframe(1).f_globals\n    n = names.get("n", 1)\n    names["n"] = 2\n    return n',
    ],
    [
      'subclasses',
      'class Mine: pass\ndef solve():\n    return len([c for c in object.__subclasses__() if c.__name__ == "Mine"])',
    ],
    [
      'destructors',
      'class Late:\n    def __del__(self): print("late")\ndef solve():\n    a = Late()\n    a.me = a\n    return 1',
    ],
  ])('%s do not last', async (_, code) => {
    const found = await results(code, [[], [], []]);
    expect(found.map((result) => result.kind === 'returned' && result.value)).toEqual(
      Array(3).fill({ ok: true, value: 1 }),
    );
  });
});

test('who asks for addresses finds the same in every test', async () => {
  const code = `
def solve(n):
    made = [object() for _ in range(100)]
    print([id(each) for each in made], hash(made[7]), id(solve))
    keep = [bytearray(100 * n) for _ in range(n)]
    return n`;
  const found = await results(code, [[1], [500], [7]], { types: ['integer'] });
  const [first] = found;
  expect(first?.console).toMatch(/^\[\d+, /);
  expect(found.map(({ console }) => console === first?.console)).toEqual([true, true, true]);
});

describe('nothing outside can be reached', () => {
  const refused =
    /^(ModuleNotFoundError|ImportError|PermissionError|OSError|FileNotFoundError|AttributeError|BlockingIOError|RuntimeError|NameError): /;
  const bodies = [
    'import js',
    'import pyodide',
    'import pyodide_js',
    'from pyodide.code import run_js',
    'import _pyodide_core',
    'import ctypes',
    'import _ctypes',
    'import subprocess',
    'import socket\nsocket.create_connection(("127.0.0.1", 1))',
    'import os\nos.listdir("/")',
    'import os\nos.system("ls")',
    'import os\nos.mkdir("/x")',
    'open("/etc/passwd")',
    'open("/tmp/x", "w")',
    'import io\nio.open_code("/etc/passwd")',
    'import pathlib\npathlib.Path("/tmp/x").write_text("a")',
    'import sys\nsys.meta_path.pop(0)\nsys.modules.pop("ctypes", None)\nimport ctypes',
    'import importlib.machinery as m, _imp\n_imp.create_builtin(m.ModuleSpec("_ctypes", None))',
    'import importlib.machinery as m\nm.BuiltinImporter.create_module(m.ModuleSpec("_pyodide_core", None))',
    'import _thread\n_thread.start_new_thread(print, ())',
    'import urllib.request\nurllib.request.urlopen("http://127.0.0.1:1")',
    'import gc\ngc.get_objects()',
    'import os\nos.fork()',
  ];
  let found: RunResult[] = [];
  beforeAll(async () => {
    const code = 'def solve(body):\n    exec(body)\n    return 1';
    const inputs = bodies.map((body) => [body]);
    found = await results(code, inputs, { types: ['string'] });
  }, 60_000);

  test.each(bodies.map((body, index) => [body, index] as const))('%s', (_, index) => {
    const result = found[index];
    expect(result).toMatchObject({ kind: 'threw', message: expect.stringMatching(refused) });
  });

  test.each([
    ['os.abort', 'import os\n    os.abort()'],
    ['os._exit', 'import os\n    os._exit(0)'],
    ['a forged answer', 'import sys\n    sys._getframe(1).f_globals["encode"] = lambda *a: "oops"'],
    ['a forged type', `import sys\n    sys._getframe(1).f_globals["encode"] = lambda *a: '"text"'`],
    ['a harness that throws', 'import sys\n    sys._getframe(1).f_globals.clear()'],
  ])('%s costs the program only itself', async (_, body) => {
    const code = `def solve(n):\n    if n == 2: return 2\n    ${body}\n    return 1`;
    const found = await results(code, [[1], [2]], { types: ['integer'] });
    expect(found.map(({ kind }) => kind)).toEqual(['threw', 'returned']);
  });
});
