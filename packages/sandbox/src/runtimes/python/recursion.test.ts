import { describe, expect, test } from 'vitest';
import { pythonInTests, valueIn } from './testing.ts';

const { results, runOne } = pythonInTests();

describe('recursion', () => {
  test.each([
    ['to 10,000 as it comes', 10_000, ''],
    ['to 45,000 as it comes', 45_000, ''],
    ['to 100,000 when asked for', 100_000, 'import sys\nsys.setrecursionlimit(10 ** 6)\n'],
  ])('%s', async (_, depth, lines) => {
    const code = `${lines}def solve(n):\n    return 0 if n == 0 else 1 + solve(n - 1)`;
    expect(await runOne(code, [depth], { types: ['integer'] })).toMatchObject({
      value: { ok: true, value: depth },
    });
  });

  test.each([
    ['of a cached function', '@functools.lru_cache(None)\ndef f(n):', 'f(n)'],
    ['of one with a bounded cache', '@functools.lru_cache(10 ** 6)\ndef f(n):', 'f(n)'],
    ['of a cached method', 'class A:\n  @functools.cache\n  def f(self, n):', 'A().f(n)'],
    ['in a thread', '@functools.cache\ndef f(n):', 'in_thread(f, n)'],
  ])('100,000 deep %s', async (_, head, call) => {
    const again = call.startsWith('A') ? 'self.f(n - 1)' : 'f(n - 1)';
    const code = `import sys, functools, threading
sys.setrecursionlimit(10 ** 6)
threading.stack_size(2 ** 27)
${head}
    return 0 if n == 0 else 1 + ${again}
def in_thread(run, n):
    out = []
    thread = threading.Thread(target=lambda: out.append(run(n)))
    thread.start()
    thread.join()
    return out[0]
def solve(n): return ${call}`;
    const found = await results(code, [[100_000], [99_999]], { types: ['integer'] });
    expect(found.map(valueIn)).toEqual([100_000, 99_999]);
  });

  test.each([
    ['without end', 'def solve(): return solve()'],
    ['through a key function', 'def solve(): return sorted([2, 1], key=lambda x: solve())'],
    [
      'through __getattr__',
      'class A:\n    def __getattr__(self, name): return getattr(self, name + "x")\ndef solve(): return A().x',
    ],
    ['through a generator', 'def g(): yield from g()\ndef solve(): return list(g())'],
    [
      'through functools.cache',
      'import functools\n@functools.cache\ndef f(n): return f(n + 1)\ndef solve(): return f(0)',
    ],
    [
      'through a comparison',
      'class A:\n    def __lt__(self, o): return self < o\ndef solve(): return A() < A()',
    ],
    ['through sum', 'def f(n): return sum(f(n + 1) for _ in [0])\ndef solve(): return f(0)'],
  ])('%s is a RecursionError', async (_, code) => {
    expect(await runOne(code)).toMatchObject({
      kind: 'threw',
      message: expect.stringMatching(/^RecursionError: /),
    });
  });

  test.each([
    ['sum of a generator', 10_000, 'return 0 if n == 0 else 1 + sum(f(x) for x in [n - 1])'],
    ['sum of a map', 8_000, 'return 0 if n == 0 else 1 + sum(map(f, [n - 1]))'],
    ['a key', 1_800, 'sorted([n], key=lambda x: 0 if n == 0 else f(n - 1))\n    return n'],
    ['a comprehension', 30_000, 'return 0 if n == 0 else 1 + sum([f(x) for x in [n - 1]])'],
  ])(
    'through %s as deep as natively, more or less, and then it says so',
    async (_, depth, body) => {
      const code = `import sys\nsys.setrecursionlimit(10 ** 6)\ndef f(n):\n    ${body}\ndef solve(n): return f(n)`;
      const [fits, tooDeep] = await results(code, [[depth], [20 * depth]], { types: ['integer'] });
      expect(valueIn(fits)).toBe(depth);
      if (tooDeep?.kind === 'threw') expect(tooDeep.message).toMatch(/^RecursionError: /);
    },
  );

  test('that ended in functions of C says that plain recursion goes deeper', async () => {
    const code =
      'import sys\nsys.setrecursionlimit(10 ** 6)\ndef solve(): return max([1], key=lambda x: solve())';
    expect(await runOne(code)).toMatchObject({
      message: expect.stringMatching(
        /^RecursionError: Stack overflow.*plain recursion goes deeper/,
      ),
    });
  });
});
